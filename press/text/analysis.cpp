// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/analysis.hpp"

#include "press/text/charset.hpp"
#include "press/text/dictionary.hpp"
#include "press/text/parts.hpp"
#include "press/text/segments.hpp"
#include "press/text/word_forms.hpp"

#include <array>
#include <string>

namespace pressdex {
namespace {

// ASCII by what the quick route does with it.
enum class Byte : std::uint8_t { letter, digit, boundary, may_join, other };

constexpr Byte byte_of(unsigned char c) {
    if (c >= 0x80) return Byte::other;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Byte::letter;
    if (c >= '0' && c <= '9') return Byte::digit;
    const bool joins = c == '\'' || c == '`' || c == '.' || c == ',' || c == '&';
    return joins ? Byte::may_join : Byte::boundary;
}

constexpr std::array<Byte, 256> bytes = [] {
    std::array<Byte, 256> table{};
    for (std::size_t c = 0; c < table.size(); ++c) table[c] = byte_of(static_cast<unsigned char>(c));
    return table;
}();

Byte byte_at(std::string_view text, std::size_t at) {
    return at < text.size() ? bytes[static_cast<unsigned char>(text[at])] : Byte::boundary;
}

}  // namespace

class Analyser::Work {
  public:
    Work(std::string_view language, Route route) : forms_(language), route_(route) {}

    void set_language(std::string_view language) { forms_.set_language(language); }
    std::uint32_t analyse(std::string_view text, std::uint32_t first_position, const TokenSink& sink);
    std::uint64_t words_cut() const { return forms_.words_cut(); }

  private:
    std::size_t take_ascii(std::size_t at);
    void take_segment();
    void emit_ahead();
    void emit_core(const Core& core, std::uint64_t hash);
    void emit_core(const Core& core) { emit_core(core, WordCache::hash_of(within(text_, core.span))); }
    void emit_compound();
    void emit_complex(Span run);
    void emit_ideographs(Span run);
    bool emit(Span span, TokenKind kind) { return emit(span, WordCache::hash_of(within(text_, span)), kind); }
    bool emit(Span span, std::uint64_t hash, TokenKind kind);

    // Plain words, cut but not yet looked up: a look-up is mostly waiting for memory, which so is fetched for some at
    // once.
    struct Ahead {
        Core core;
        std::uint64_t hash = 0;
    };
    static constexpr std::size_t most_ahead = 16;

    WordForms forms_;
    Route route_;
    Dictionary dictionary_;

    // Of the text at hand.
    std::string_view text_;
    const TokenSink* sink_ = nullptr;
    std::uint32_t position_ = 0;

    std::array<Ahead, most_ahead> ahead_;
    std::size_t ahead_count_ = 0;

    // Kept for their memory.
    Segment segment_;
    std::vector<Span> parts_;
    std::vector<Span> words_;
    std::vector<Span> units_;
};

// False where nothing is left of the word: a lone tatweel, a lone mark.
bool Analyser::Work::emit(Span span, std::uint64_t hash, TokenKind kind) {
    const WordForm form = forms_.of(within(text_, span), hash);
    if (form.folded.empty()) return false;
    (*sink_)(Token{form.folded, form.stem, span.from, span.to, position_, kind});
    return true;
}

void Analyser::Work::emit_ahead() {
    for (std::size_t i = 0; i < ahead_count_; ++i) emit_core(ahead_[i].core, ahead_[i].hash);
    ahead_count_ = 0;
}

void Analyser::Work::emit_core(const Core& core, std::uint64_t hash) {
    if (!emit(core.span, hash, TokenKind::word)) return;
    if ((core.has_letters && core.has_digits) || core.has_apostrophe) {
        parts_of(text_, core, forms_.language(), parts_);
        for (const Span part : parts_) emit(part, TokenKind::part);
    }
    ++position_;
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

// A word of plain ASCII that no sign may join to another: its end, and it will be emitted. Otherwise `at`.
std::size_t Analyser::Work::take_ascii(std::size_t at) {
    unsigned seen = 0;
    std::size_t end = at;
    Byte byte = byte_at(text_, end);
    for (; byte <= Byte::digit; byte = byte_at(text_, ++end)) seen |= 1U << static_cast<unsigned>(byte);
    if (byte == Byte::may_join) byte = byte_at(text_, end + 1);
    if (byte != Byte::boundary && byte != Byte::may_join) return at;
    const Span span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    const Core core{span, span.to, (seen & 1U) != 0, (seen & 2U) != 0, false};
    if (ahead_count_ == most_ahead) emit_ahead();
    ahead_[ahead_count_++] = {core, forms_.fetched(within(text_, span))};
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
    ahead_count_ = 0;
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
        emit_ahead();
        take_segment();
        at = segment_.end;
    }
    emit_ahead();
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
