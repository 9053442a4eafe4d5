/* HERMETICITY: touches nothing. */
#include "parse/photo.h"

#include <glib.h>

static void test_photos(void)
{
	static const struct {
		const char *name;
		const char *type;
		uint64_t size;
		bool is_inline;
		bool is_photo;
	} cases[] = {
		{"a.jpg", "image/jpeg", 400000, false, true},
		{"a.jpg", "image/jpeg", 400000, true, true},
		{"a.jpg", "image/jpeg", 9000, false, true},
		{"a.jpg", "image/jpeg", 9000, true, false},
		{"a.jpg", "image/jpeg", 5000, false, false},
		{"IMG_0412.HEIC", "image/heic", 2000, true, true},
		{"IMG_0412.jpeg", "image/jpeg", 2000, true, true},
		{"WhatsApp Image 1.jpeg", "image/jpeg", 5000, false, true},
		{"image0.jpeg", "image/jpeg", 5000, true, true},
		{"image001.png", "image/png", 20000, true, false},
		{"image001.png", "image/png", 20000, false, false},
		{"image002.jpg", "image/jpeg", 90000, true, true},
		{"logo.png", "image/png", 90000, false, false},
		{"Facebook_Icon.png", "image/png", 16000, true, false},
		{"", "image/jpeg", 90000, false, true},
		{"pixel.gif", "image/gif", 43, true, false},
		{"IMG_1.jpg", "image/jpeg", 43, false, false},
		{"dance.gif", "image/gif", 20000, false, false},
		{"broken.gif", "image/gif", 500000, false, true},
		{"drawing.svg", "image/svg+xml", 90000, false, false},
		{"lamp.mp4", "video/mp4", 900000, false, true},
		{"a.jpg", "application/octet-stream", 90000, false, true},
		{"a.zip", "application/octet-stream", 90000, false, false},
		{"photos.zip", "application/zip", 90000, false, false},
		{"photo.pdf", "application/pdf", 90000, false, false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *name = g_strdup(cases[i].name);
		g_autofree char *type = g_strdup(cases[i].type);
		const struct attachment attachment = {
			.name = name,
			.type = type,
			.size = cases[i].size,
			.is_inline = cases[i].is_inline,
		};
		g_test_message("%s %s", name, type);
		g_assert_cmpint(attachment_looks_like_photo(&attachment), ==,
			cases[i].is_photo);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/photo/photos", test_photos);
	return g_test_run();
}
