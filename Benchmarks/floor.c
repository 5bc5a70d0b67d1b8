/* floor FONT TEXT OUT.pdf [COPIES] - what HarfBuzz and Cairo alone cost for a text, with no layout at all.
 *
 * Each line of TEXT is shaped once and shown in pieces of about fifty glyphs, in two columns on landscape A4.
 * COPIES > 1 writes that many files (OUT with a number) in one process that loads the font once. */
#define _GNU_SOURCE /* strchrnul */
#include <cairo-ft.h>
#include <cairo-pdf.h>
#include <harfbuzz/hb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const double size = 14, pitch = 18, top = 60, bottom = 560, left = 40, column_step = 380;
static const double units = 1024; /* HarfBuzz positions to a point */
enum { columns = 2, piece = 50, most_glyphs = 128 };

struct fonts {
  cairo_font_face_t *cairo;
  hb_font_t *harfbuzz;
};

struct pen {
  cairo_t *context;
  double y;
  int column;
  long glyphs, pages;
};

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec * 1e-9;
}

static void stop(const char *what) {
  fprintf(stderr, "floor: %s\n", what);
  exit(1);
}

static char *read_text(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) stop("cannot open the text");
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  char *text = malloc(length + 1);
  if (fread(text, 1, length, file) != (size_t)length) stop("cannot read the text");
  text[length] = 0;
  fclose(file);
  return text;
}

static struct fonts load_fonts(const char *path) {
  FT_Library library;
  FT_Face face;
  if (FT_Init_FreeType(&library) || FT_New_Face(library, path, 0, &face)) stop("cannot load the font");
  hb_font_t *font = hb_font_create(hb_face_create(hb_blob_create_from_file(path), 0));
  hb_font_set_scale(font, size * units, size * units);
  return (struct fonts){cairo_ft_font_face_create_for_ft_face(face, FT_LOAD_NO_HINTING), font};
}

static void next_line(struct pen *pen) {
  pen->y += pitch;
  if (pen->y <= bottom) return;
  pen->y = top;
  if (++pen->column < columns) return;
  pen->column = 0;
  cairo_show_page(pen->context);
  pen->pages++;
}

/* Shapes one line of text and shows it. */
static void show(struct pen *pen, hb_font_t *font, hb_buffer_t *buffer, const char *text, unsigned length) {
  hb_buffer_clear_contents(buffer);
  hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
  hb_buffer_add_utf8(buffer, text, length, 0, length);
  hb_buffer_guess_segment_properties(buffer);
  hb_shape(font, buffer, NULL, 0);
  unsigned count, i = 0;
  hb_glyph_info_t *info = hb_buffer_get_glyph_infos(buffer, &count);
  hb_glyph_position_t *position = hb_buffer_get_glyph_positions(buffer, NULL);
  while (i < count) {
    cairo_glyph_t glyphs[most_glyphs];
    cairo_text_cluster_t clusters[most_glyphs];
    int glyph_count = 0, cluster_count = 0;
    double x = left + pen->column * column_step;
    unsigned start = info[i].cluster, end = start;
    while (i < count && glyph_count < piece) {
      unsigned cluster = info[i].cluster;
      int first = glyph_count;
      for (; i < count && info[i].cluster == cluster && glyph_count < most_glyphs; i++) {
        glyphs[glyph_count++] = (cairo_glyph_t){
            info[i].codepoint, x + position[i].x_offset / units, pen->y - position[i].y_offset / units};
        x += position[i].x_advance / units;
      }
      end = i < count ? info[i].cluster : length;
      clusters[cluster_count++] = (cairo_text_cluster_t){end - cluster, glyph_count - first};
    }
    cairo_show_text_glyphs(pen->context, text + start, end - start, glyphs, glyph_count, clusters,
                           cluster_count, 0);
    pen->glyphs += glyph_count;
    next_line(pen);
  }
}

static struct pen write_document(const char *path, struct fonts fonts, const char *text) {
  cairo_surface_t *surface = cairo_pdf_surface_create(path, 841.89, 595.28);
  struct pen pen = {cairo_create(surface), top, 0, 0, 0};
  cairo_set_font_face(pen.context, fonts.cairo);
  cairo_set_font_size(pen.context, size);
  hb_buffer_t *buffer = hb_buffer_create();
  while (*text) {
    const char *end = strchrnul(text, '\n');
    if (end > text) show(&pen, fonts.harfbuzz, buffer, text, end - text);
    text = *end ? end + 1 : end;
  }
  hb_buffer_destroy(buffer);
  cairo_show_page(pen.context);
  pen.pages++;
  cairo_destroy(pen.context);
  cairo_surface_finish(surface);
  if (cairo_surface_status(surface) != CAIRO_STATUS_SUCCESS) stop("cannot write the document");
  cairo_surface_destroy(surface);
  return pen;
}

int main(int argc, char **argv) {
  if (argc < 4) stop("usage: floor FONT TEXT OUT.pdf [COPIES]");
  int copies = argc > 4 ? atoi(argv[4]) : 1;
  double begin = now();
  const char *text = read_text(argv[2]);
  struct fonts fonts = load_fonts(argv[1]);
  double loaded = now();
  struct pen last = {0};
  for (int copy = 0; copy < copies; copy++) {
    char path[4096];
    if (copies > 1) snprintf(path, sizeof path, "%s.%d.pdf", argv[3], copy);
    else snprintf(path, sizeof path, "%s", argv[3]);
    last = write_document(path, fonts, text);
  }
  double done = now();
  printf("load %.2f ms, per document %.3f ms, %ld glyphs, %ld pages, %d documents\n", (loaded - begin) * 1e3,
         (done - loaded) * 1e3 / copies, last.glyphs, last.pages, copies);
}
