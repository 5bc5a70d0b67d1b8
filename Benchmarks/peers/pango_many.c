/* pango_many UNMEASURED TEXT… - what Pango and Cairo take for the paragraphs of reports, a line of TEXT each: every one is
 * broken to the width of a column and shown, column by column, with no table, no structure and no search of widths.
 * One process, one font map. Prints the processor seconds of all but the first UNMEASURED. */
#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

enum { columns = 6 };
static const double width = 842, height = 595, margin = 57, gap = 9;

static double seconds(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_utime.tv_sec + usage.ru_stime.tv_sec + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

static cairo_status_t drop(void *closure, const unsigned char *data, unsigned length) {
  (void)closure, (void)data, (void)length;
  return CAIRO_STATUS_SUCCESS;
}

static void set_report(const char *path, PangoFontDescription *font) {
  FILE *file = fopen(path, "r");
  if (!file) exit(1);
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(drop, NULL, width, height);
  cairo_t *cairo = cairo_create(surface);
  PangoLayout *layout = pango_cairo_create_layout(cairo);
  const double column = (width - 2 * margin - (columns - 1) * gap) / columns;
  pango_layout_set_font_description(layout, font);
  pango_layout_set_width(layout, column * PANGO_SCALE);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
  pango_layout_set_spacing(layout, 0);
  char *line = NULL;
  size_t size = 0;
  int place = 0;
  double y = margin;
  while (getline(&line, &size, file) > 0) {
    line[strcspn(line, "\n")] = 0;
    pango_layout_set_text(layout, line, -1);
    for (int i = 0; i < pango_layout_get_line_count(layout); i++) {
      if (y + 21 > height - margin) {
        y = margin;
        if (++place == columns) { place = 0; cairo_show_page(cairo); }
      }
      cairo_move_to(cairo, margin + place * (column + gap), y + 15);
      pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, i));
      y += 21;
    }
  }
  free(line);
  fclose(file);
  g_object_unref(layout);
  cairo_destroy(cairo);
  cairo_surface_finish(surface);
  cairo_surface_destroy(surface);
}

int main(int count, char **arguments) {
  PangoFontDescription *font = pango_font_description_from_string("Laksaman 14");
  pango_font_description_set_absolute_size(font, 14 * PANGO_SCALE);
  double start = 0;
  for (int i = 2; i < count; i++) {
    if (i - 2 == atoi(arguments[1])) start = seconds();
    set_report(arguments[i], font);
  }
  printf("%f\n", seconds() - start);
  return 0;
}
