// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/contact_line.hpp"

#include "indexer/metadata/office/number_text.hpp"
#include "indexer/metadata/office/phrase_list.hpp"
#include "indexer/metadata/office/run_on_label.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

struct Word {
    std::string_view word;
};

// clang-format off
constexpr std::array markers = {
    Word{"media contact"}, Word{"media contacts"}, Word{"press contact"}, Word{"press contacts"}, Word{"pr contact"}, Word{"news contact"}, Word{"contact person"}, Word{"contact persons"}, Word{"contact information"}, Word{"contact details"}, Word{"contact"}, Word{"contacts"}, Word{"please contact"}, Word{"please reach"}, Word{"contact for media"}, Word{"contact for press"},
    Word{"for further information"}, Word{"for more information"}, Word{"for further details"}, Word{"for more details"}, Word{"for details"}, Word{"for queries"}, Word{"for media inquiries"}, Word{"for media enquiries"}, Word{"for press inquiries"}, Word{"for press enquiries"}, Word{"media inquiries"}, Word{"media enquiries"}, Word{"press inquiries"}, Word{"press enquiries"}, Word{"media relations"}, Word{"press office"}, Word{"for interviews"}, Word{"to arrange an interview"}, Word{"issued by"},
    Word{"media queries"}, Word{"press queries"}, Word{"for any queries"}, Word{"media contact person"}, Word{"reach out to"}, Word{"get in touch with"}, Word{"contact us"}, Word{"enquiries"}, Word{"inquiries"}, Word{"for interview requests"},
    Word{"para más información"}, Word{"mayor información"}, Word{"más información"}, Word{"contacto para medios"}, Word{"contato"}, Word{"contato de imprensa"}, Word{"assessoria de imprensa"}, Word{"mais informações"}, Word{"informações para a imprensa"},
    Word{"pour plus d'informations"}, Word{"pour plus d’informations"}, Word{"renseignements"}, Word{"contacts presse"}, Word{"contact média"}, Word{"contact médias"}, Word{"service de presse"}, Word{"relations presse"},
    Word{"rückfragen"}, Word{"rückfragehinweis"}, Word{"ansprechpartner"}, Word{"ansprechpartnerin"}, Word{"weitere informationen"}, Word{"medienkontakt"}, Word{"pressestelle"}, Word{"kontakt"}, Word{"kontaktperson"}, Word{"ufficio stampa"}, Word{"contatti"}, Word{"contatti stampa"}, Word{"per informazioni"},
    Word{"perscontact"}, Word{"voor meer informatie"}, Word{"noot voor de redactie"}, Word{"presskontakt"}, Word{"pressekontakter"}, Word{"lisätietoja"}, Word{"yhteystiedot"}, Word{"kontakt dla mediów"}, Word{"biuro prasowe"}, Word{"kontakt pro média"}, Word{"sajtókapcsolat"}, Word{"контакты для сми"}, Word{"пресс-служба"}, Word{"прес-служба"}, Word{"контактна особа"}, Word{"επικοινωνία"},
    Word{"hubungi"}, Word{"informasi lebih lanjut"}, Word{"kontak media"}, Word{"narahubung media"}, Word{"sila hubungi"}, Word{"untuk maklumat lanjut"}, Word{"thông tin liên hệ"}, Word{"mọi thông tin chi tiết"}, Word{"basın irtibat"}, Word{"detaylı bilgi için"}, Word{"makipag-ugnayan"},
    Word{"للاستفسار"}, Word{"لمزيد من المعلومات"}, Word{"للمزيد من المعلومات"}, Word{"اطلاعات بیشتر"}, Word{"मीडिया संपर्क"}, Word{"अधिक जानकारी"}, Word{"মিডিয়া যোগাযোগ"}, Word{"বিস্তারিত জানতে"}, Word{"สอบถามข้อมูลเพิ่มเติม"}, Word{"สอบถามเพิ่มเติม"}, Word{"本件に関するお問い合わせ"}, Word{"新聞聯絡人"}, Word{"媒體聯絡"}, Word{"媒体联系"}, Word{"언론 문의"}, Word{"담당자"},
    Word{"contacto"}, Word{"contacto de prensa"}, Word{"contact presse"}, Word{"pressekontakt"}, Word{"kontak"}, Word{"narahubung"}, Word{"untuk informasi lebih lanjut"}, Word{"maklumat lanjut"}, Word{"liên hệ"}, Word{"iletişim"}, Word{"basın iletişim"}, Word{"контакт"}, Word{"контакты"},
    Word{"رابطہ"}, Word{"مزید معلومات"}, Word{"برائے رابطہ"}, Word{"تماس"}, Word{"للتواصل"}, Word{"संपर्क"}, Word{"यোগাযোগ"}, Word{"যোগাযোগ"}, Word{"ติดต่อ"}, Word{"お問い合わせ"}, Word{"お問い合わせ先"}, Word{"問い合わせ先"}, Word{"联系人"}, Word{"聯絡人"}, Word{"聯絡"}, Word{"문의"},
};
constexpr std::array phone_labels = {
    Word{"tel"}, Word{"tel."}, Word{"telephone"}, Word{"phone"}, Word{"ph"}, Word{"ph."}, Word{"mob"}, Word{"mob."}, Word{"mobile"}, Word{"cell"}, Word{"cell."}, Word{"call"}, Word{"whatsapp"}, Word{"t"}, Word{"m"}, Word{"p"}, Word{"hp"}, Word{"telp"}, Word{"telepon"}, Word{"teléfono"}, Word{"teléfonos"}, Word{"telefono"}, Word{"telefone"}, Word{"telefon"}, Word{"cel"}, Word{"cel."}, Word{"celular"}, Word{"móvil"}, Word{"cellulare"}, Word{"tél"}, Word{"tél."}, Word{"téléphone"}, Word{"portable"}, Word{"handy"}, Word{"mobil"}, Word{"gsm"}, Word{"puh"}, Word{"puh."}, Word{"điện thoại"}, Word{"đt"}, Word{"sđt"}, Word{"hotline"}, Word{"هاتف"}, Word{"موبايل"}, Word{"تلفن"}, Word{"фон"}, Word{"тел"}, Word{"утас"}, Word{"فون"}, Word{"موبائل"}, Word{"فون نمبر"}, Word{"電話"}, Word{"电话"}, Word{"โทร"}, Word{"전화"}, Word{"फोन"}, Word{"ফোন"},
};
constexpr std::array fax_labels = {Word{"fax"}, Word{"fax."}, Word{"f"}, Word{"فیکس"}, Word{"ファックス"}, Word{"传真"}, Word{"傳真"}};
// A line of such words names a desk or a body, not a person.
constexpr std::array desk_words = {
    Word{"press"}, Word{"media"}, Word{"information"}, Word{"communication"}, Word{"communications"}, Word{"relations"}, Word{"section"}, Word{"department"}, Word{"division"}, Word{"office"}, Word{"desk"}, Word{"team"}, Word{"unit"}, Word{"secretariat"}, Word{"organization"}, Word{"organisation"}, Word{"ministry"}, Word{"authority"}, Word{"council"}, Word{"centre"}, Word{"center"}, Word{"bureau"}, Word{"corporation"}, Word{"company"}, Word{"ltd"}, Word{"limited"}, Word{"inc"}, Word{"agency"}, Word{"chamber"}, Word{"association"}, Word{"university"}, Word{"institute"}, Word{"board"}, Word{"foundation"}, Word{"bank"}, Word{"group"}, Word{"affairs"}, Word{"public"}, Word{"officer"}, Word{"manager"}, Word{"director"}, Word{"head"}, Word{"secretary"}, Word{"coordinator"}, Word{"street"}, Word{"road"}, Word{"floor"}, Word{"building"}, Word{"block"}, Word{"website"}, Word{"email"}, Word{"e-mail"}, Word{"phone"}, Word{"mail"}, Word{"helpline"}, Word{"hotline"}, Word{"executive"}, Word{"spokesperson"}, Word{"editors"}, Word{"kepala"}, Word{"biro"}, Word{"humas"}, Word{"bagian"}, Word{"divisi"}, Word{"direktur"}, Word{"manajer"}, Word{"sekretaris"}, Word{"prensa"}, Word{"jefe"}, Word{"jefa"}, Word{"directora"}, Word{"gerente"}, Word{"responsable"}, Word{"comunicación"}, Word{"imprensa"}, Word{"assessoria"}, Word{"directeur"}, Word{"directrice"}, Word{"presse"}, Word{"service"}, Word{"leiter"}, Word{"leiterin"}, Word{"referent"}, Word{"referentin"}, Word{"pressesprecher"}, Word{"pressesprecherin"}, Word{"stampa"}, Word{"responsabile"}, Word{"addetto"}, Word{"addetta"}, Word{"release"}, Word{"contact"},
};
constexpr std::array titles = {Word{"mr"}, Word{"mr."}, Word{"ms"}, Word{"ms."}, Word{"mrs"}, Word{"mrs."}, Word{"miss"}, Word{"dr"}, Word{"dr."}, Word{"engr"}, Word{"engr."}, Word{"prof"}, Word{"prof."}, Word{"name"}, Word{"attn"}};
// clang-format on

constexpr auto any = [](std::size_t) { return true; };

const PhraseList& marker_list() {
    static const PhraseList list(markers, [](const Word& row) { return row.word; });
    return list;
}
const PhraseList& phone_list() {
    static const PhraseList list(phone_labels, [](const Word& row) { return row.word; });
    return list;
}
const PhraseList& fax_list() {
    static const PhraseList list(fax_labels, [](const Word& row) { return row.word; });
    return list;
}
const PhraseList& desk_list() {
    static const PhraseList list(desk_words, [](const Word& row) { return row.word; });
    return list;
}
const PhraseList& title_list() {
    static const PhraseList list(titles, [](const Word& row) { return row.word; });
    return list;
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_ascii_letter(char c) {
    return (c >= 'a' && c <= 'z') || is_upper(c);
}
bool begins_word(std::string_view text, std::size_t at) {
    if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) return false;
    return at == 0 || static_cast<unsigned char>(text[at]) >= 0x80 || !is_letter_byte(text[at - 1]);
}

bool is_address_byte(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || is_upper(c) || c == '.' || c == '-' || c == '_' || c == '+' ||
           c == '%';
}

// The label that ends where the number begins: "Tel:", "Phone -".
bool is_labelled(std::string_view line, std::size_t at, const PhraseList& list) {
    while (at > 0 && (line[at - 1] == ' ' || line[at - 1] == ':' || line[at - 1] == '-' || line[at - 1] == ')')) --at;
    constexpr std::size_t longest = 24;
    for (auto from = at > longest ? at - longest : 0; from < at; ++from) {
        if (!begins_word(line, from)) continue;
        const auto found = list.longest_at(line.substr(0, at), from, any);
        if (found && found->end == at) return true;
    }
    return false;
}

struct Phone {
    std::size_t from = 0, to = 0;
    bool is_fax = false;
};

// "416-555-0199", "1-800-555-0199", "416.555.0199": the North American Numbering Plan. No area and no exchange begins
// with 0 or 1, and days are parted otherwise.
bool is_north_american(std::string_view number) {
    if (number.starts_with("1-") || number.starts_with("1.")) number.remove_prefix(2);
    constexpr std::size_t whole = 12, exchange = 4, line_number = 8;
    if (number.size() != whole || number[exchange - 1] != number[line_number - 1]) return false;
    if (number[exchange - 1] != '-' && number[exchange - 1] != '.') return false;
    if (number.front() < '2' || number[exchange] < '2') return false;
    return std::ranges::count_if(number, is_digit) == static_cast<std::ptrdiff_t>(whole - 2);
}

// A number of 7 to 15 digits (ITU-T E.164) that begins with + or 0 or a bracket, that a label names, or that is of
// North America's shape.
std::optional<Phone> phone_at(std::string_view line, std::size_t at) {
    auto end = at, last = at;
    std::size_t digits = 0;
    while (end < line.size()) {
        const char c = line[end];
        if (is_digit(c)) {
            ++digits;
            last = end + 1;
        } else if (c != '+' && c != '-' && c != '(' && c != ')' && c != ' ' && c != '.' && c != '/') {
            break;
        } else if (c == ' ' && end + 1 < line.size() && line[end + 1] == ' ') {
            break;
        } else if (c == '/' && digits >= 7) {
            break;  // another number follows
        }
        ++end;
    }
    if (digits < 7 || digits > 15) return std::nullopt;
    const bool is_fax = is_labelled(line, at, fax_list());
    const bool is_phone = line[at] == '+' || line[at] == '0' || line[at] == '(' ||
                          is_labelled(line, at, phone_list()) || is_north_american(line.substr(at, last - at));
    if (!is_phone && !is_fax) return std::nullopt;
    return Phone{at, last, is_fax};
}

// The part of a person's name that begins at `at`: two to four words with capitals, initials among them.
std::size_t end_of_name(std::string_view text, std::size_t at) {
    auto end = at;
    int words = 0;
    while (at < text.size() && words < 5) {
        const auto first = at;
        const bool is_name = is_upper(text[at]) || static_cast<unsigned char>(text[at]) >= 0xC3;
        while (at < text.size() && (is_letter_byte(text[at]) || text[at] == '.' || text[at] == '\'' || text[at] == '-'))
            ++at;
        const bool is_particle =
            at - first <= 3 && (text.substr(first, at - first) == "bin" || text.substr(first, at - first) == "ul" ||
                                text.substr(first, at - first) == "al" || text.substr(first, at - first) == "de");
        if (at == first || (!is_name && !is_particle)) break;
        for (auto letter = first; letter < at; ++letter) {
            if (begins_word(text, letter) && desk_list().longest_at(text.substr(0, at), letter, any)) return 0;
        }
        end = at;
        ++words;
        if (at < text.size() && text[at] == ' ')
            ++at;
        else
            break;
    }
    while (end > 0 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
    return words >= 2 ? end : 0;
}

// Titles before a name are no part of it.
std::size_t behind_titles(std::string_view text, std::size_t at) {
    while (true) {
        at = skip_blanks(text, at);
        while (at < text.size() && (text[at] == ':' || text[at] == '-' || text[at] == ',' || text[at] == '*'))
            at = skip_blanks(text, at + 1);
        const auto title = title_list().longest_at(text, at, any);
        if (!title) return at;
        at = title->end;
    }
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view signs = " ,;:-|()\t.";
    const auto from = text.find_first_not_of(signs);
    if (from == text.npos) return {};
    const auto to = text.find_last_not_of(signs) + 1;
    const auto bare = text.substr(from, to - from);
    // "Deputy Director (PR)": the bracket that was opened is closed.
    const auto open = bare.rfind('(');
    const bool is_cut = open != bare.npos && bare.find(')', open) == bare.npos;
    return std::string(is_cut && to < text.size() && text[to] == ')' ? text.substr(from, to + 1 - from) : bare);
}

// A label that names the next address belongs to no role: "Cel", "Tel"; wires join it to the role ("CEOEmail").
std::string without_label(std::string_view role) {
    static constexpr std::string_view joined[] = {"Email", "E-mail", "email",  "e-mail",
                                                  "Tel",   "Phone",  "Mobile", "Cell"};
    for (const auto label : joined) {
        if (role.ends_with(label)) return trimmed(role.substr(0, role.size() - label.size()));
    }
    const auto word = role.rfind(' ') == role.npos ? 0 : role.rfind(' ') + 1;
    const auto phone = phone_list().longest_at(role, word, any);
    return phone && phone->end == role.size() ? trimmed(role.substr(0, word)) : std::string(role);
}

// Name and role in what stands before the first address or number.
void read_name(std::string_view text, ContactLine& line) {
    const auto from = behind_titles(text, 0);
    const auto end = end_of_name(text, from);
    if (end == 0) return;
    const auto name = text.substr(from, end - from);
    line.name = name.substr(0, name.size() - run_on_label(name, text.substr(end)));
    auto rest = text.substr(std::min(text.find_first_not_of(" ,|-(", end), text.size()));
    constexpr std::array<std::string_view, 8> ends = {" at ", " on ",      " via ", " by ",
                                                      " or ", " through ", "; ",    " | "};
    for (const auto stop : ends) rest = rest.substr(0, rest.find(stop));
    constexpr std::size_t longest_role = 100;
    auto role = trimmed(rest);
    role = without_label(role);
    if (role.size() <= longest_role && !role.empty() && is_letter_byte(role[0])) line.role = std::move(role);
}

}  // namespace

std::optional<std::size_t> behind_contact_marker(std::string_view line) {
    std::optional<std::size_t> behind;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (!begins_word(line, at)) continue;
        const auto found = marker_list().longest_at(line, at, any);
        if (!found) continue;
        behind = found->end;
        at = found->end - 1;
    }
    return behind;
}

std::string_view email_around(std::string_view text, std::size_t at) {
    auto from = at, to = at + 1;
    while (from > 0 && is_address_byte(text[from - 1])) --from;
    while (to < text.size() && is_address_byte(text[to])) ++to;
    while (to > at && (text[to - 1] == '.' || text[to - 1] == '-')) --to;
    while (from < at && text[from] == '.') ++from;
    const auto domain = text.substr(at + 1, to - at - 1);
    if (from == at || domain.find('.') == domain.npos || domain.find('.') == 0) return {};
    return text.substr(from, to - from);
}

ContactLine contact_line_of(std::string_view line, bool is_behind_marker) {
    ContactLine found;
    std::size_t first = line.size();  // of the first address or number
    for (auto at = line.find('@'); at != line.npos; at = line.find('@', at + 1)) {
        const auto email = email_around(line, at);
        if (email.empty()) continue;
        found.emails.emplace_back(email);
        first = std::min(first, static_cast<std::size_t>(email.data() - line.data()));
    }
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool may_begin = is_digit(line[at]) || line[at] == '+' || line[at] == '(';
        if (!may_begin || (at > 0 && (is_ascii_letter(line[at - 1]) || is_digit(line[at - 1])))) continue;
        const auto phone = phone_at(line, at);
        if (!phone) continue;
        if (!phone->is_fax) found.phones.emplace_back(line.substr(phone->from, phone->to - phone->from));
        first = std::min(first, phone->from);
        at = phone->to;
    }
    constexpr std::size_t longest_alone = 90;
    if (is_behind_marker || line.size() <= longest_alone) read_name(line.substr(0, first), found);
    found.is_label = found.name.empty() && found.phones.empty() && found.emails.empty() && line.size() <= longest_alone;
    return found;
}

}  // namespace pressdex
