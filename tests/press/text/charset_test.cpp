// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/charset.hpp"

#include "press/text/charset_labels.hpp"
#include "tests/press/text/random_text.hpp"

#include <string>

#include <gtest/gtest.h>
#include <unicode/normalizer2.h>

namespace pressdex {
namespace {

using namespace std::string_view_literals;

struct Row {
    std::string_view bytes;
    std::string_view declared;
    std::string_view text;
    std::string_view charset;
};

TEST(Charset, ReadsWhatTheBytesAreRatherThanWhatTheyAreSaidToBe) {
    constexpr Row rows[] = {
        {"plain", "", "plain", "utf-8"},
        {"plain", "shift_jis", "plain", "utf-8"},
        {"caf\xC3\xA9", "iso-8859-1", "café", "utf-8"},
        {"caf\xE9", "", "café", "windows-1252"},
        {"caf\xE9", "utf-8", "café", "windows-1252"},
        {"caf\xE9", "ISO-8859-1", "café", "windows-1252"},
        {"\x93quoted\x94 \x96 5\x80", "", "“quoted” – 5€", "windows-1252"},
        {"\xEF\xBB\xBFmarked", "", "marked", "utf-8"},
        {"\xFF\xFEh\0i\0"sv, "", "hi", "utf-16le"},
        {"\xFE\xFF\0h\0i"sv, "", "hi", "utf-16be"},
        {"\xFF\xFE\x3D\xD8\x00\xDE"sv, "", "😀", "utf-16le"},
        {"h\0e\0l\0l\0o\0\r\0\n\0"sv, "", "hello\n", "utf-16le"},
        {"\0h\0e\0l\0l\0o"sv, "utf-8", "hello", "utf-16be"},
        {"\xCF\xF0\xE8\xE2\xE5\xF2", "windows-1251", "Привет", "windows-1251"},
        {"\xC2\xCF\xC4", "KOI8-R", "бод", "koi8-r"},
        {"\xE3\xD3\xCA\xCE\xCF\xE3", "windows-1256", "مستخدم", "windows-1256"},
        {"\x93\xFA\x96\x7B\x8C\xEA", "Shift_JIS", "日本語", "windows-31j"},
        {"\xC6\xFC\xCB\xDC\xB8\xEC", "EUC-JP", "日本語", "euc-jp"},
        {"\xD6\xD0\xCE\xC4", "gb2312", "中文", "gb18030"},
        {"\xC7\xD1\xB1\xB9", "euc-kr", "한국", "windows-949"},
        {"\xE0\xB9\xC2", "tis-620", "เนย", "windows-874"},
        {"\x1B$BF|K\\\x1B(B", "iso-2022-jp", "日本", "iso-2022-jp"},
        {"caf\xE9", "utf-7", "café", "windows-1252"},
        {"caf\xE9", "no such charset", "café", "windows-1252"},
        {"caf\xE9", "big5", "café", "windows-1252"},  // a label that does not fit
        {"", "", "", "utf-8"},
    };
    for (const Row& row : rows) {
        const Decoded found = decoded(row.bytes, row.declared);
        EXPECT_EQ(found.text, row.text) << row.bytes << " as " << row.declared;
        EXPECT_EQ(found.charset, row.charset) << row.bytes << " as " << row.declared;
    }
}

TEST(Charset, KnowsUrduInUtf16WithoutAMark) {
    std::string bytes;
    std::string text;
    for (int i = 0; i < 20; ++i) {
        bytes.append("\x2F\x06\x27\x06\x20\x00\x2E\x06\x27\x06\x0A\x00"sv);
        text.append("دا خا\n");
    }
    EXPECT_EQ(decoded(bytes).text, text);
    EXPECT_EQ(decoded(bytes).charset, "utf-16le");
    EXPECT_FALSE(decoded(bytes).binary);
}

TEST(Charset, SaysWhereTheBytesStoppedBeingWhatTheyShould) {
    EXPECT_FALSE(decoded("good").first_bad_byte);
    EXPECT_FALSE(decoded("caf\xE9", "latin1").first_bad_byte);
    EXPECT_EQ(decoded("caf\xE9").first_bad_byte, 3U);
    EXPECT_EQ(decoded("\xEF\xBB\xBF"
                      "ab\xFF")
                  .first_bad_byte,
              5U);
    EXPECT_EQ(decoded("\xFF\xFE"
                      "a\0\x00\xD8"sv)
                  .first_bad_byte,
              4U);
    EXPECT_EQ(decoded("\xFF\xFE"
                      "a\0b"sv)
                  .first_bad_byte,
              4U);
    std::string japanese;
    for (int i = 0; i < 100; ++i) japanese.append("\x93\xFA");
    EXPECT_EQ(decoded(japanese + "\x81", "sjis").first_bad_byte, 200U);
}

TEST(Charset, KeepsUtf8ThatAFewBytesSpoil) {
    std::string text;
    for (int i = 0; i < 20; ++i) text.append("پیداوار ");
    const Decoded found = decoded(text + "it\x92s \x93\xE2\x80 here");
    EXPECT_EQ(found.charset, "utf-8");
    EXPECT_EQ(found.text, text + "it’s “\uFFFD here");
    EXPECT_EQ(found.first_bad_byte, text.size() + 2);
}

TEST(Charset, TakesChanceSequencesOfUtf8ForWhatTheyAre) {
    std::string bytes;
    for (int i = 0; i < 10; ++i) bytes.append("Q\xC3\xA9 \xE9t\xE9 ");
    EXPECT_EQ(decoded(bytes).charset, "windows-1252");
}

TEST(Charset, KnowsBinaryByItsZeroBytes) {
    EXPECT_TRUE(decoded("\x7F"
                        "ELF\x02\x01\0\0"sv)
                    .binary);
    EXPECT_TRUE(decoded("text\0text"sv).binary);
    EXPECT_FALSE(decoded("\xFF\xFEt\0e\0"sv).binary);
    EXPECT_FALSE(decoded("t\0e\0x\0t\0"sv).binary);
    EXPECT_FALSE(decoded(std::string(8192, 'a') + '\0').binary);
    EXPECT_EQ(decoded("a\0b"sv).text, "a b");
}

TEST(Charset, LeavesNoControlsAndOneKindOfLineEnd) {
    EXPECT_EQ(decoded("a\r\nb\rc\nd\r\n").text, "a\nb\nc\nd\n");
    EXPECT_EQ(decoded("a\x1B[31mb\x07\x7F\tc").text, "a [31mb  \tc");
    EXPECT_EQ(decoded("a\xC2\x85"
                      "b\xEF\xBF\xBE"
                      "c")
                  .text,
              "a b\uFFFDc");
    EXPECT_EQ(decoded("cafe\u0301 \u212B").text, "café Å");
}

TEST(Charset, AlwaysGivesCleanComposedUtf8) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(status);
    Dice dice(21);
    constexpr std::string_view labels[] = {"",       "utf-8", "shift_jis", "gb18030", "iso-2022-jp", "windows-1256",
                                           "utf-16", "big5",  "euc-kr"};
    for (int i = 0; i < 20'000; ++i) {
        std::string bytes;
        const std::size_t lowest = dice.below(2) * 0x80;
        for (std::size_t n = dice.below(40); n > 0; --n)
            bytes.push_back(static_cast<char>(lowest + dice.below(256 - lowest)));
        const Decoded found = decoded(bytes, labels[dice.below(std::size(labels))]);
        ASSERT_TRUE(is_valid_utf8(found.text)) << testing::PrintToString(bytes);
        ASSERT_TRUE(nfc->isNormalizedUTF8(found.text, status)) << testing::PrintToString(bytes);
        for (const char c : found.text)
            ASSERT_TRUE(c == '\n' || c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F));
        ASSERT_EQ(decoded(found.text).text, found.text);
    }
}

TEST(Charset, ReplacesEachBadPartOfUtf8Once) {
    EXPECT_EQ(valid_utf8("a\xFF\xFE"
                         "b"),
              "a\uFFFD\uFFFDb");
    EXPECT_EQ(valid_utf8("\xE2\x82"
                         "x"),
              "\uFFFDx");
    EXPECT_EQ(valid_utf8("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(valid_utf8("\xF4\x90\x80\x80\xC0\xAF"), "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    EXPECT_EQ(valid_utf8("héé"), "héé");
    for (const std::string_view bad :
         {"\x80", "\xC3", "\xC0\x80", "\xE0\x80\x80", "\xF5\x80\x80\x80", "\xED\xBF\xBF"}) {
        EXPECT_FALSE(is_valid_utf8(bad));
    }
    EXPECT_TRUE(is_valid_utf8("\u07FF\uFFFD\U0010FFFF"));
    EXPECT_TRUE(is_valid_utf8(std::string(100, 'a') + "é"));
    EXPECT_FALSE(is_valid_utf8(std::string(100, 'a') + "\xE9" + std::string(20, 'a')));
}

TEST(Charset, KnowsLabelsAsBrowsersDo) {
    EXPECT_EQ(charset_of_label(" UTF8 "), "utf-8");
    EXPECT_EQ(charset_of_label("iso-8859-1"), "windows-1252");
    EXPECT_EQ(charset_of_label("iso-8859-9"), "windows-1254");
    EXPECT_EQ(charset_of_label("utf-7"), "");
    EXPECT_EQ(charset_of_label("utf-16"), "");
    EXPECT_EQ(charset_of_label(std::string(5000, 'x')), "");
    // Each charset of the table is one that ICU can open: text that none of its bytes spoils comes through.
    for (const std::string_view label :
         {"cp866", "cp1250", "cp1253", "cp1254", "cp1255", "cp1257", "cp1258", "iso-8859-2", "iso-8859-3", "iso-8859-4",
          "iso-8859-5", "iso-8859-7", "iso-8859-13", "iso-8859-15", "koi8-u", "macintosh"}) {
        EXPECT_EQ(decoded("\xE1\xE1", label).charset, charset_of_label(label)) << label;
    }
}

}  // namespace
}  // namespace pressdex
