// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a text falls into: tokens, and who takes them. How they are found stands in analysis.hpp.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>

namespace pressdex {

enum class TokenKind : std::uint8_t {
    word,    // what one reads as a word: "productivity", "g&jtc", "usa", 生産
    part,    // inside a word and at its position: "jtc" in "G&JTC", "5.3" in "Rs5.3bn"
    bigram,  // two neighbouring characters of a Han or Kana run; also where they happen to be a word, which then comes
             // first
};

// Both views end with the call that they were passed to.
struct Token {
    std::string_view folded;  // never empty, at most longest_word bytes
    std::string_view stem;  // in the analyser's language; without a stemmer, and for words with digits, the folded word
    std::uint32_t from;     // [from, to): bytes of the given text
    std::uint32_t to;
    std::uint32_t position;  // words: one after the other; Han and Kana: one a character
    TokenKind kind;
};

struct OwnedToken {
    std::string folded;
    std::string stem;
    std::uint32_t from;
    std::uint32_t to;
    std::uint32_t position;
    TokenKind kind;
};

// Longer words are cut here, before the character that would not fit: no real word is longer, and terms have to stay
// short.
inline constexpr std::size_t longest_word = 64;

// A borrowed callable void(const Token&): no allocation, valid as long as what it was made from.
class TokenSink {
  public:
    template <typename Callable, typename = std::enable_if_t<
                                     !std::is_same_v<std::remove_cvref_t<Callable>, TokenSink>>>  // copies are copies
    TokenSink(Callable&& callable)
        : callable_(const_cast<void*>(static_cast<const void*>(std::addressof(callable)))),
          call_([](void* target, const Token& token) {
              (*static_cast<std::remove_reference_t<Callable>*>(target))(token);
          }) {}

    void operator()(const Token& token) const { call_(callable_, token); }

  private:
    void* callable_;
    void (*call_)(void*, const Token&);
};

}  // namespace pressdex
