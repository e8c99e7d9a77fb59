// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/contact.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::string told(std::string_view text) {
    std::string all;
    for (const auto& contact : contacts_in(text)) {
        if (!all.empty()) all += "; ";
        all += contact.name + "|" + contact.role + "|" + contact.phone + "|" + contact.email;
    }
    return all;
}

TEST(Contact, IsReadFromABlock) {
    struct Row {
        std::string_view text, expected;
    };
    constexpr Row rows[] = {
        {"News.\nMedia Contact:\nAyesha Khan\nManager Communications\nTel: +92 51 920 0000\nayesha@npo.example\n",
         "Ayesha Khan|Manager Communications|+92 51 920 0000|ayesha@npo.example"},
        {"Contact: Mr. John Smith, Press Officer, Phone: (051) 920-0000, Email: press@example.org",
         "John Smith|Press Officer|(051) 920-0000|press@example.org"},
        {"For further information please contact Ms. Ayesha Khan, Manager Media, at ayesha@example.org or 051-9200000.",
         "Ayesha Khan|Manager Media|051-9200000|ayesha@example.org"},
        {"For more information:\nPress Section\nTel 9200000\nFax 9200001", "||9200000|"},
        {"Press contacts\nTan Wei Ming | Director | +65 6123 4567 | wm.tan@example.sg\nSiti Aminah\n+65 6765 4321",
         "Tan Wei Ming|Director|+65 6123 4567|wm.tan@example.sg; Siti Aminah||+65 6765 4321|"},
        {"Contact:Ella CastroEmail: ella@example.org", "Ella Castro|||ella@example.org"},
        {"Media inquiries: media@example.org", "|||media@example.org"},
        {"Contact:\nMary Brown\n416-555-0199\nmary@example.ca", "Mary Brown||416-555-0199|mary@example.ca"},
        {"Media Contact: John Smith, 202.555.0134", "John Smith||202.555.0134|"},
        {"Press contact:\nJohn Smith\n1-800-555-0134", "John Smith||1-800-555-0134|"},
        {"Press contact:\nAyesha Malik, Deputy Director (PR)\nTel: +92 51 9206 225",
         "Ayesha Malik|Deputy Director (PR)|+92 51 9206 225|"},
        {"For media queries, reach out to Ms. Nimali Perera (Manager Communications) on 011-2345678 or n@nps.example",
         "Nimali Perera|Manager Communications|011-2345678|n@nps.example"},
        {"Informasi lebih lanjut hubungi:\nBudi Santoso\nKepala Biro Humas\nHP: 0812-3456-7890",
         "Budi Santoso|Kepala Biro Humas|0812-3456-7890|"},
        {"Contacto de prensa: Rosa Quispe, Cel. 987 654 321, prensa@inp.example",
         "Rosa Quispe||987 654 321|prensa@inp.example"},
        {"Rückfragehinweis:\nAnna Weber\nPressesprecherin\n030 123456-78",
         "Anna Weber|Pressesprecherin|030 123456-78|"},
        {"お問い合わせ先\n電話：03-1234-5678\n", "||03-1234-5678|"},
        {"برائے رابطہ: +92 300 1234567", "||+92 300 1234567|"},
        {"Untuk informasi lebih lanjut:\nBudi Santoso\nbudi@example.id", "Budi Santoso|||budi@example.id"},
        {"Contact\nA. B. Khan\nDirector\n+92-42-1234567 / 042-7654321",
         "A. B. Khan|Director|+92-42-1234567, 042-7654321|"},
    };
    for (const Row& row : rows) EXPECT_EQ(told(row.text), row.expected) << row.text;
}

TEST(Contact, IsNotReadElsewhere) {
    constexpr std::string_view rows[] = {
        "Write to us at info@example.org.\nFollow us", "Contact\nHead Office\n(876) 926-3590-4",
        "He called +92 51 920 0000 yesterday.",        "The contact group met on 12-05-2021 at 10:00.",
        "For more information visit our website.",     "Contact: see 2021-12-23 and 1234567",
        "Contact: see 116-555-0199 and 416-155-0199",  "",
    };
    for (const auto text : rows) EXPECT_EQ(told(text), "") << text;
}

TEST(Contact, EndsWhereProseGoesOn) {
    const std::string prose(300, 'x');
    EXPECT_EQ(told("Media contact: Ayesha Khan\n" + prose + "\nsomebody@example.org"), "");
}

}  // namespace
}  // namespace pressdex
