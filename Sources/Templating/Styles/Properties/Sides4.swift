/// Something for each side of a box, before it is a value.
struct Sides4<Value> {
  let top: Value
  let right: Value
  let bottom: Value
  let left: Value

  var all: [Value] { [top, right, bottom, left] }
}
