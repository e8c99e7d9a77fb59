// SPDX-License-Identifier: GPL-3.0-or-later
// The first line is the language, the rest the text, good or not: tokens, slugs, stems and sentences keep what they
// promise.
#include "press/text/analysis.hpp"
#include "press/text/charset.hpp"
#include "press/text/folding.hpp"
#include "press/text/sentences.hpp"
#include "press/text/slug.hpp"
#include "press/text/stems.hpp"
#include "press/text/utf8.hpp"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace pressdex;

void require(bool holds) {
    if (!holds) std::abort();
}

// What the tokens of a text are, as one string to compare.
std::string told(Analyser& analyser, std::string_view text) {
    std::string out;
    std::uint32_t last = 0;
    analyser.analyse(text, 0, [&](const Token& token) {
        require(token.from < token.to && token.to <= text.size() && token.position >= last);
        require(!token.folded.empty() && token.folded.size() <= longest_word);
        require(!token.stem.empty() && token.stem.size() <= longest_word);
        require(is_valid_utf8(token.folded) && is_valid_utf8(token.stem));
        last = token.position;
        out.append(token.folded)
            .append("/")
            .append(token.stem)
            .append("@")
            .append(std::to_string(token.from))
            .append(" ");
    });
    return out;
}

void look_at(std::string_view language, std::string_view text) {
    static Analyser quick({}, Route::quick);
    static Analyser thorough({}, Route::thorough);
    quick.set_language(language);
    thorough.set_language(language);
    const std::string once = told(quick, text);
    require(once == told(thorough, text) && once == told(quick, text));
    std::uint32_t end = 0;
    for (const Span span : sentences(text)) {
        require(span.from >= end && span.from < span.to && span.to <= text.size());
        end = span.to;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
    const std::size_t line = input.find('\n');
    const std::string_view language = line == std::string_view::npos ? std::string_view{} : input.substr(0, line);
    const std::string_view given = line == std::string_view::npos ? input : input.substr(line + 1);
    const std::string text = in_nfc(valid_utf8(given));
    look_at(language, text);
    const std::string fold = folded(text);
    require(folded(fold) == fold);
    require(is_valid_utf8(stem(cut(fold, longest_word), language)));
    require(term_within("XORG", slug(text)).size() <= longest_term);
    sentences(given);  // bytes that are no UTF-8 may come in too
    static Analyser bytes_taken;
    bytes_taken.analyse(given, 0, [](const Token&) {});
    return 0;
}
