// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/name_text/small_words.hpp"

#include "indexer/authority/word_table.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>
#include <utility>

namespace pressdex {
namespace {

constexpr std::size_t sample = 300;           // words
constexpr std::uint32_t share = 8;            // one word in so many
constexpr std::uint32_t enough_english = 20;  // no rules are English's own here
constexpr std::size_t longest = 12;           // bytes of a small word
constexpr std::size_t languages = 13;         // of BodyLanguage
constexpr std::uint32_t own_letter =
    3;  // a word with letters that only one language has here tells more than an article

struct SmallWords {
    BodyLanguage language;
    std::string_view words;
};

// Folded; a word of several languages counts for each.
constexpr std::array<SmallWords, 12> small_words = {{
    {BodyLanguage::english, "the of and in to for with on by a is at from has was"},
    {BodyLanguage::french, "le la les des du et est dans pour par sur une un de au aux en l qui ont que"},
    {BodyLanguage::spanish, "el la los las del y en con por para una un de se que al es su"},
    {BodyLanguage::portuguese, "o os as do da dos das em no na com para uma um de ao por e que se a"},
    {BodyLanguage::italian, "il di che della del dei delle degli per con una un nel gli alla le la i e ha hanno l dal"},
    {BodyLanguage::dutch, "de het een van en voor met op in bij is te aan dat zijn"},
    {BodyLanguage::german, "der die das und in den dem von zu mit fur des im ein eine zum zur ist auf"},
    {BodyLanguage::russian, "в на и по с для что при от из за к о об не во со"},
    {BodyLanguage::polish, "w z na i do oraz sie przez od dla ze za o po jest we"},
    {BodyLanguage::mongolian, "болон нь ба энэ юм байна хамтран гэж тус дээр бөгөөд оны"},
    {BodyLanguage::indonesian, "dan yang di untuk dengan dari pada ini dalam ke itu akan"},
    {BodyLanguage::turkish, "ve bir ile icin bu da de olarak olan gore"},
}};

// Word's hash -> the languages that have it, as bits.
class SmallWordTable {
  public:
    SmallWordTable() {
        for (const auto& [language, words] : small_words)
            for (std::string_view rest = words; !rest.empty();) {
                const auto blank = rest.find(' ');
                table_.add(rest.substr(0, blank), 1U << static_cast<unsigned>(language));
                rest = blank == std::string_view::npos ? std::string_view{} : rest.substr(blank + 1);
            }
    }
    std::uint32_t of(const ReadWord& word) const { return table_.bits(word.folded, word.hash); }

  private:
    WordTable table_;
};

// "l'Industrie", "d’industrie": the article of French and Italian without its vowel.
bool is_elided(std::string_view printed) {
    if (printed.size() < 4 || (printed[1] != '\'' && printed[1] != '\xE2')) return false;
    const bool article = printed[0] == 'l' || printed[0] == 'd' || printed[0] == 'L' || printed[0] == 'D';
    return article && (printed[1] == '\'' || printed.substr(1).starts_with("\u2019"));
}

// "dell'industria", "all’università"
bool is_elided_in_italian(std::string_view printed) {
    if (printed.size() < 6 || printed[2] != 'l') return false;
    const std::size_t letters = printed[3] == 'l' ? 4 : 3;
    const auto sign = printed.substr(letters);
    return sign.starts_with('\'') || sign.starts_with("\u2019");
}

std::size_t number_of(BodyLanguage language) {
    return static_cast<std::size_t>(language);
}

bool has_one_of(std::string_view word, std::span<const std::string_view> parts) {
    return std::ranges::any_of(parts, [&](std::string_view part) { return word.find(part) != std::string_view::npos; });
}

// Letters and pairs of vowels that Russian hardly has.
bool is_like_mongolian(std::string_view folded) {
    static constexpr auto own = std::to_array<std::string_view>({"ө", "ү", "аа", "ээ", "уу"});
    return folded.ends_with("ийн") || has_one_of(folded, own);
}

bool is_like_polish(std::string_view printed) {
    static constexpr auto own = std::to_array<std::string_view>({"ą", "ę", "ł", "Ł", "ś", "Ś", "ź", "ż", "Ż"});
    return has_one_of(printed, own);
}

bool is_like_turkish(std::string_view printed) {
    static constexpr auto own = std::to_array<std::string_view>({"ı", "ğ", "ş", "İ"});
    return has_one_of(printed, own);
}

// Short texts in Cyrillic letters have hardly any small words: Russian, unless a letter says that they are not.
bool has_letter_of_another(std::string_view folded) {
    static constexpr auto letters = std::to_array<std::string_view>({"і", "ї", "є", "ә", "қ", "ң", "ғ", "ў"});
    return has_one_of(folded, letters);
}

}  // namespace

BodyLanguage language_by_small_words(std::span<const ReadWord> words) {
    static const SmallWordTable table;
    std::array<std::uint32_t, languages> votes{};
    std::size_t cyrillic = 0;
    bool of_another = false;
    const auto read = words.first(std::min(sample, words.size()));
    for (const ReadWord& word : read) {
        const auto first = static_cast<unsigned char>(word.printed.front());
        if (first >= 0xD0 && first <= 0xD3) {
            ++cyrillic;
            if (is_like_mongolian(word.folded)) votes[number_of(BodyLanguage::mongolian)] += own_letter;
            of_another = of_another || has_letter_of_another(word.folded);
        } else if (word.elided == "l" || word.elided == "d" || is_elided(word.printed)) {
            ++votes[number_of(BodyLanguage::french)];
            ++votes[number_of(BodyLanguage::italian)];
        } else if (word.elided.size() > 2 ? word.elided[2] == 'l' : is_elided_in_italian(word.printed)) {
            ++votes[number_of(BodyLanguage::italian)];
        }
        if (first < 0xD0 && word.folded.size() != word.printed.size()) {
            if (is_like_polish(word.printed)) votes[number_of(BodyLanguage::polish)] += own_letter;
            if (is_like_turkish(word.printed)) votes[number_of(BodyLanguage::turkish)] += own_letter;
        }
        if (word.folded.size() > longest) continue;
        std::uint32_t bits = table.of(word);
        for (; bits != 0; bits &= bits - 1) ++votes[static_cast<std::size_t>(std::countr_zero(bits))];
        if (votes[number_of(BodyLanguage::english)] >= enough_english) break;
    }
    const auto most = std::ranges::max_element(votes);
    if (cyrillic * 2 > read.size() &&
        most - votes.begin() != static_cast<std::ptrdiff_t>(number_of(BodyLanguage::mongolian)))
        return of_another ? BodyLanguage::other : BodyLanguage::russian;
    if (*most == 0 || std::size_t{*most} * share < read.size()) return BodyLanguage::other;
    if (std::ranges::count(votes, *most) > 1) return BodyLanguage::other;
    return static_cast<BodyLanguage>(most - votes.begin());
}

}  // namespace pressdex
