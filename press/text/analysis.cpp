// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/analysis.hpp"

#include "press/text/charset.hpp"
#include "press/text/dictionary.hpp"
#include "press/text/folding.hpp"
#include "press/text/segments.hpp"
#include "press/text/stems.hpp"
#include "press/text/utf8.hpp"
#include "press/text/word_cache.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pressdex {
namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// ASCII by what the quick route does with it.
enum class Byte : std::uint8_t { boundary, letter, digit, may_join, other };

constexpr std::array<Byte, 256> table_of_bytes() {
    std::array<Byte, 256> table{};
    for (std::size_t c = 0; c < 256; ++c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        const bool sign = c == '\'' || c == '`' || c == '.' || c == ',' || c == '&';
        table[c] = c >= 0x80              ? Byte::other
                   : letter               ? Byte::letter
                   : c >= '0' && c <= '9' ? Byte::digit
                   : sign                 ? Byte::may_join
                                          : Byte::boundary;
    }
    return table;
}

constexpr std::array<Byte, 256> bytes = table_of_bytes();

Byte byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? bytes[static_cast<unsigned char>(text[at])] : Byte::boundary;
}

// Of "5.3", "1,000", "u.s.a" (folded) what is kept: a full stop in a decimal.
void drop_joints(std::string& word) {
    if (word.find_first_of(".,") == std::string::npos && word.find("\u060C") == std::string::npos) return;
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        if (!is_digit(word[at])) {
            const CodePoint c = code_point_at(word, at);
            if (c.value != '.' && c.value != ',' && c.value != 0x060C) out.append(word, at, c.size);
            at += c.size;
            continue;
        }
        std::size_t to = at;
        while (to < word.size() && (is_digit(word[to]) || word[to] == '.' || word[to] == ',')) ++to;
        const std::string_view number = std::string_view(word).substr(at, to - at);
        const bool decimal = std::count(number.begin(), number.end(), '.') == 1;
        for (const char c : number) {
            if (is_digit(c) || (c == '.' && decimal)) out.push_back(c);
        }
        at = to;
    }
    word = std::move(out);
}

// "۲۰۲۱ء": Urdu writes a hamza behind the year.
void drop_year_sign(std::string& word) {
    constexpr std::string_view hamza = "\u0621";
    if (word.size() > hamza.size() && word.ends_with(hamza) && is_digit(word[word.size() - hamza.size() - 1]))
        word.resize(word.size() - hamza.size());
}

// "5th", "21st": one word, not a number and a word.
bool is_ordinal_ending(std::string_view folded) {
    return folded == "st" || folded == "nd" || folded == "rd" || folded == "th";
}

// Short words that French, Italian, Catalan and Portuguese write with an apostrophe before a vowel: the noun behind is
// a part.
bool is_elided(std::string_view folded) {
    static constexpr std::string_view articles[] = {
        "agl", "all",   "c",     "col",    "d", "dagl", "dall", "degl", "dell",   "gl",
        "j",   "jusqu", "l",     "lorsqu", "m", "n",    "negl", "nell", "presqu", "puisqu",
        "qu",  "quell", "quest", "quoiqu", "s", "sugl", "sull", "t",    "un"};
    return std::binary_search(std::begin(articles), std::end(articles), folded);
}

struct Found {
    std::string_view folded;
    std::string_view stem;
};

}  // namespace

class Analyser::Work {
  public:
    Work(std::string_view language, Route route) : stemmer_(language), route_(route) {}

    void set_language(std::string_view language);
    std::uint32_t analyse(std::string_view text, std::uint32_t first_position, const TokenSink& sink);
    std::uint64_t words_cut() const { return words_cut_; }

  private:
    std::size_t take_ascii(std::size_t at);
    void take_segment();
    void emit_core(const Core& core);
    void emit_compound();
    void emit_numbers_and_letters(Span span);
    void emit_behind_apostrophe(Span span);
    void emit_complex(Span run);
    void emit_ideographs(Span run);
    bool emit(Span span, TokenKind kind);
    Found look_up(std::string_view raw);

    Stemmer stemmer_;
    Route route_;
    WordCache cache_;
    Dictionary dictionary_;
    std::uint64_t words_cut_ = 0;

    // Of the text at hand.
    std::string_view text_;
    const TokenSink* sink_ = nullptr;
    std::uint32_t position_ = 0;

    // Kept for their memory.
    Segment segment_;
    std::string folded_;
    std::string stem_;
    std::vector<Span> words_;
    std::vector<Span> units_;
};

void Analyser::Work::set_language(std::string_view language) {
    const std::string primary = primary_language(language);
    if (primary == stemmer_.language()) return;
    stemmer_ = Stemmer(primary);
    cache_.clear();
}

Found Analyser::Work::look_up(std::string_view raw) {
    if (const WordCache::Entry* known = cache_.find(raw)) return {known->folded(), known->stem()};
    folded_.clear();
    fold_into(folded_, raw);
    drop_joints(folded_);
    drop_year_sign(folded_);
    if (folded_.size() > longest_word) {
        ++words_cut_;
        folded_.resize(cut(folded_, longest_word).size());
    }
    stemmer_.stem_into(stem_, folded_);
    stem_.resize(cut(stem_, longest_word).size());
    if (raw.size() <= longest_word) {
        if (const WordCache::Entry* kept = cache_.put(raw, folded_, stem_)) return {kept->folded(), kept->stem()};
    }
    return {folded_, stem_};
}

// False where nothing is left of the word: a lone tatweel, a lone mark.
bool Analyser::Work::emit(Span span, TokenKind kind) {
    const Found found = look_up(within(text_, span));
    if (found.folded.empty()) return false;
    (*sink_)(Token{found.folded, found.stem, span.from, span.to, position_, kind});
    return true;
}

void Analyser::Work::emit_core(const Core& core) {
    if (!emit(core.span, TokenKind::word)) return;
    if (core.has_letters && core.has_digits) emit_numbers_and_letters(core.span);
    if (core.has_apostrophe) emit_behind_apostrophe(core.span);
    ++position_;
}

// "Rs5.3bn" also is "rs", "5.3", "bn". Not "5S", "5th", "B2B": a letter beside a digit is no word.
void Analyser::Work::emit_numbers_and_letters(Span span) {
    constexpr std::size_t most_pieces = 5;  // more is a serial number
    struct Piece {
        Span span;
        bool digits;
        std::size_t letters;
    };
    std::array<Piece, most_pieces> pieces;
    std::size_t count = 0;
    const Segmenter segmenter(text_);
    for (std::uint32_t at = span.from; at < span.to;) {
        const Unit unit = segmenter.unit_at(at);
        const bool digits = unit.role == Role::digit;
        const bool carries = digits || unit.role == Role::letter;
        if (carries && (count == 0 || pieces[count - 1].digits != digits)) {
            if (count == most_pieces) return;
            pieces[count++] = {{unit.from, unit.to}, digits, 0};
        }
        if (carries && count > 0) {
            pieces[count - 1].span.to = unit.to;
            pieces[count - 1].letters += 1;
        }
        at = unit.to;
    }
    const auto is_word = [](const Piece& piece) { return !piece.digits && piece.letters > 1; };
    const bool has_word = std::any_of(pieces.begin(), pieces.begin() + count, is_word);
    if (count < 2) return;
    if (count == 2 && pieces[0].digits && is_ordinal_ending(look_up(within(text_, pieces[1].span)).folded)) return;
    for (std::size_t i = 0; i < count; ++i) {
        if (pieces[i].letters > 1 || (pieces[i].digits && has_word)) emit(pieces[i].span, TokenKind::part);
    }
}

// "l'énergie" also is "energie"; in Turkish, "Ankara'da" also is "ankara".
void Analyser::Work::emit_behind_apostrophe(Span span) {
    const Segmenter segmenter(text_);
    Unit sign = segmenter.unit_at(span.from);
    while (sign.role != Role::apostrophe && sign.to < span.to) sign = segmenter.unit_at(sign.to);
    if (sign.role != Role::apostrophe) return;
    const Span before{span.from, sign.from};
    const Span after{sign.to, span.to};
    if (is_elided(look_up(within(text_, before)).folded)) {
        if (within(text_, after).size() > 2) emit(after, TokenKind::part);
    } else if (stemmer_.language() == "tr" && within(text_, before).size() > 2) {
        emit(before, TokenKind::part);
    }
}

void Analyser::Work::emit_compound() {
    if (!emit(segment_.span, TokenKind::word)) return;
    for (const Core& core : segment_.cores) emit(core.span, TokenKind::part);
    ++position_;
}

void Analyser::Work::emit_complex(Span run) {
    dictionary_.words_of(within(text_, run), words_);
    for (const Span word : words_) {
        if (emit({run.from + word.from, run.from + word.to}, TokenKind::word)) ++position_;
    }
}

// Words by the dictionary, and each two neighbours: a query that the dictionary cuts otherwise still meets.
void Analyser::Work::emit_ideographs(Span run) {
    dictionary_.words_of(within(text_, run), words_);
    const Segmenter segmenter(text_);
    units_.clear();
    for (std::uint32_t at = run.from; at < run.to;) {
        const Unit unit = segmenter.unit_at(at);
        units_.push_back({unit.from, unit.to});
        at = unit.to;
    }
    std::size_t word = 0;
    for (std::size_t i = 0; i < units_.size(); ++i, ++position_) {
        while (word < words_.size() && run.from + words_[word].from < units_[i].from) ++word;
        if (word < words_.size() && run.from + words_[word].from == units_[i].from)
            emit({units_[i].from, run.from + words_[word].to}, TokenKind::word);
        if (i + 1 < units_.size()) emit({units_[i].from, units_[i + 1].to}, TokenKind::bigram);
    }
}

// A word of plain ASCII that no sign may join to another: its end. Otherwise `at`, and nothing is emitted.
std::size_t Analyser::Work::take_ascii(std::size_t at) {
    Core core{{static_cast<std::uint32_t>(at), 0}, 0, false, false, false};
    std::size_t end = at;
    for (;; ++end) {
        const Byte byte = byte_at(text_, end);
        if (byte == Byte::letter) {
            core.has_letters = true;
        } else if (byte == Byte::digit) {
            core.has_digits = true;
        } else {
            const Byte after = byte == Byte::may_join ? byte_at(text_, end + 1) : byte;
            if (after != Byte::boundary && after != Byte::may_join) return at;
            break;
        }
    }
    core.span.to = static_cast<std::uint32_t>(end);
    emit_core(core);
    return end;
}

void Analyser::Work::take_segment() {
    switch (segment_.kind) {
        case Segment::Kind::none:
            break;
        case Segment::Kind::word:
            emit_core(segment_.cores.front());
            break;
        case Segment::Kind::compound:
            emit_compound();
            break;
        case Segment::Kind::ideographs:
            emit_ideographs(segment_.span);
            break;
        case Segment::Kind::complex:
            emit_complex(segment_.span);
            break;
    }
}

std::uint32_t Analyser::Work::analyse(std::string_view text, std::uint32_t first_position, const TokenSink& sink) {
    text_ = text;
    sink_ = &sink;
    position_ = first_position;
    const Segmenter segmenter(text);
    for (std::size_t at = 0; at < text.size();) {
        if (route_ == Route::quick) {
            const Byte byte = byte_at(text, at);
            if (byte == Byte::boundary || byte == Byte::may_join) {
                ++at;
                continue;
            }
            const std::size_t end = byte == Byte::other ? at : take_ascii(at);
            if (end != at) {
                at = end;
                continue;
            }
        }
        segmenter.take(at, segment_);
        take_segment();
        at = segment_.end;
    }
    return position_;
}

Analyser::Analyser(std::string_view language, Route route) : work_(std::make_unique<Work>(language, route)) {}
Analyser::~Analyser() = default;
Analyser::Analyser(Analyser&&) noexcept = default;
Analyser& Analyser::operator=(Analyser&&) noexcept = default;

void Analyser::set_language(std::string_view language) {
    work_->set_language(language);
}

std::uint32_t Analyser::analyse(std::string_view text, std::uint32_t first_position, TokenSink sink) {
    return work_->analyse(text, first_position, sink);
}

std::uint64_t Analyser::words_cut() const {
    return work_->words_cut();
}

std::vector<OwnedToken> tokens(std::string_view text, std::string_view language) {
    thread_local Analyser analyser;
    std::vector<OwnedToken> out;
    const std::string composed = in_nfc(valid_utf8(text));
    analyser.set_language(language);
    analyser.analyse(composed, 0, [&out](const Token& token) {
        out.push_back(
            {std::string(token.folded), std::string(token.stem), token.from, token.to, token.position, token.kind});
    });
    return out;
}

}  // namespace pressdex
