#include "text/language_cld2.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

/* kCLDFlagBestEffort, which the public header does not name: a guess for short texts
 * too, where the plain answer is "unknown". */
static const int flag_best_effort = 0x4000;

const char *cld2_detect(const char *text, size_t len, double *out_score)
{
	const CLD2::CLDHints hints = {
		nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
	CLD2::Language best[3];
	int percent[3];
	double score[3];
	int text_bytes = 0;
	bool reliable = false;
	CLD2::Language language = CLD2::ExtDetectLanguageSummary(text,
		static_cast<int>(len), true, &hints, flag_best_effort, best, percent,
		score, nullptr, &text_bytes, &reliable);
	*out_score = score[0];
	return CLD2::LanguageCode(language);
}
