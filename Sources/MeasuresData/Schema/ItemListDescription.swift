/// What a list of items holds, for forms that lay its fields out in columns.
package enum ItemListDescription {
  /// The marker of the list; lead and text of an item.
  package static let fields: (marker: FieldDescription, lead: FieldDescription, text: FieldDescription) = (
    ItemList.describe(.marker), Item.describe(.lead), Item.describe(.text)
  )
}
