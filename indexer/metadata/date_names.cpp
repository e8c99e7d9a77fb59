// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/date_names.hpp"

#include "press/text/folding.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

namespace pressdex {
namespace {

// clang-format off: a language keeps its line, and its strings are not broken.
// A row a language: the names in order, parted by blanks; other forms of one name by '|', blanks inside a name as '_'.
// Sources: Unicode CLDR 42 (months, days; wide and abbreviated), with the forms that newspapers print beside them.
constexpr std::array month_rows = {
    "January|Jan February|Feb March|Mar April|Apr May June|Jun July|Jul August|Aug September|Sept|Sep "
    "October|Oct "
    "November|Nov December|Dec",  // en
    "enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre "
    "diciembre|dic",  // es
    "janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro|set outubro|out novembro "
    "dezembro|dez",  // pt
    "janvier|janv février|févr|fév mars avril|avr mai juin juillet|juil août septembre octobre novembre "
    "décembre|déc",                                                                                           // fr
    "Januar|Jänner Februar März|Mrz April Mai Juni Juli August September Oktober|Okt November Dezember|Dez",  // de
    "gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre ottobre|ott novembre "
    "dicembre",                                                                                         // it
    "januari februari maart|mrt april mei juni juli augustus september oktober|okt november december",  // nl
    "Januari Februari|Pebruari|Peb Maret|Mac April Mei Juni|Jun Juli|Julai Agustus|Ogos|Agt|Agu September "
    "Oktober|Okt "
    "November|Nopember|Nop Desember|Disember|Des|Dis",                                          // id, ms
    "Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre",  // tl
    "Ocak|Oca Şubat|Şub Mart Nisan|Nis Mayıs Haziran|Haz Temmuz|Tem Ağustos|Ağu Eylül|Eyl Ekim|Eki Kasım|Kas "
    "Aralık|Ara",  // tr
    "januari|jan februari|febr mars april maj|mai juni juli augusti|august september oktober|okt november "
    "december|desember",  // sv, da, nb
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",                                                                              // fi
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",  // pl
    "ledna února března dubna května června července srpna září října listopadu prosince",                 // cs
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",   // ro
    "január február március április május június július augusztus szeptember október november december",   // hu
    "января|январь|янв февраля|февраль|фев марта|март апреля|апрель|апр мая|май июня|июнь июля|июль "
    "августа|август|авг "
    "сентября|сентябрь|сен октября|октябрь|окт ноября|ноябрь|ноя декабря|декабрь|дек",         // ru
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",  // uk
    "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου "
    "Δεκεμβρίου",                                                           // el
    "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",  // ur
    "يناير|جانفي فبراير|فيفري مارس أبريل|ابريل|أفريل مايو|ماي يونيو|يونيه|جوان يوليو|يوليه|جويلية أغسطس|أوت "
    "سبتمبر "
    "أكتوبر نوفمبر ديسمبر",  // ar, west and Nile
    "كانون_الثاني شباط آذار|اذار نيسان أيار|ايار حزيران تموز آب أيلول|ايلول تشرين_الأول تشرين_الثاني "
    "كانون_الأول",                                                                           // ar, Levant
    "ژانویه فوریه مارس آوریل مه|می ژوئن ژوئیه|جولای اوت|آگوست سپتامبر اکتبر نوامبر دسامبر",  // fa
    "کانوونی_دووەم|كانوونی_دووه‌م شوبات|شوباتی ئازار|ئازاری "
    "نیسان|نیسانی "
    "ئایار|ئایاری "
    "حوزەیران|حوزه‌یران|حوزەیرانی "
    "تەمموز|ته‌مموز|تەممووز ئاب|ئابی ئەیلوول|ئه‌یلول|ئەیلول "
    "تشرینی_یەکەم|تشرینی_یه‌كه‌م "
    "تشرینی_دووەم|تشرینی_دووه‌م "
    "کانوونی_یەکەم|كانوونی_یه‌كه‌م",  // ckb
    "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর "
    "ডিসেম্বর",                                                                                       // bn
    "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",  // hi
    "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",                             // mr
    "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",                          // ta
    "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",                                  // te
    "ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි "
    "අගෝස්තු "
    "සැප්තැම්බර් "
    "ඔක්තෝබර් "
    "නොවැම්බර් "
    "දෙසැම්බර්",  // si
    "มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย "
    "ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค",                              // th
    "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ",  // lo
    "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",       // km
};

constexpr std::array weekday_rows = {
    "Sunday|Sun Monday|Mon Tuesday|Tues|Tue Wednesday|Wed Thursday|Thurs|Thur|Thu Friday|Fri Saturday|Sat",  // en
    "domingo lunes martes miércoles jueves viernes sábado",                                                  // es
    "domingo segunda|segunda-feira terça|terça-feira quarta|quarta-feira quinta|quinta-feira sexta|sexta-feira "
    "sábado",                                                                               // pt
    "dimanche lundi mardi mercredi jeudi vendredi samedi",                                  // fr
    "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag|Sonnabend",                // de
    "domenica lunedì martedì mercoledì giovedì venerdì sabato",                             // it
    "zondag maandag dinsdag woensdag donderdag vrijdag zaterdag",                           // nl
    "Minggu|Ahad Senin|Isnin Selasa Rabu Kamis|Khamis Jumat|Jum'at|Jumaat Sabtu",           // id, ms
    "Linggo Lunes Martes Miyerkules Huwebes Biyernes Sabado",                               // tl
    "Pazar Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi",                                // tr
    "söndag|søndag måndag|mandag tisdag|tirsdag onsdag torsdag fredag lördag|lørdag",       // sv, da, nb
    "niedziela|niedzielę poniedziałek wtorek środa|środę czwartek piątek sobota|sobotę",    // pl
    "воскресенье понедельник вторник среда|среду четверг пятница|пятницу суббота|субботу",  // ru
    "Chủ_nhật Thứ_hai Thứ_ba Thứ_tư Thứ_năm Thứ_sáu Thứ_bảy",                               // vi
    "اتوار پیر منگل بدھ جمعرات جمعہ|جمعۃ_المبارک ہفتہ|ہفتے",                                // ur
    "الأحد|الاحد الاثنين|الإثنين الثلاثاء الأربعاء|الاربعاء الخميس الجمعة السبت",           // ar
    "یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه|پنج‌شنبه جمعه "
    "شنبه",  // fa
    "یەکشەممە|یه‌كشه‌ممه‌ دووشەممە|دوشه‌ممه‌|دووشه‌ممه‌ "
    "سێشەممە|سێ_شه‌ممه‌|سێشه‌ممه‌ "
    "چوارشەممە|چوارشه‌ممه‌ "
    "پێنجشەممە|پێنج_شه‌ممه‌|پێنجشه‌ممه‌ هەینی|هه‌ینی "
    "شەممە|شه‌ممه‌",                                                            // ckb
    "রবিবার|রোববার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার",                             // bn
    "रविवार|इतवार सोमवार मंगलवार बुधवार गुरुवार|बृहस्पतिवार शुक्रवार शनिवार",                         // hi
    "อาทิตย์|วันอาทิตย์ จันทร์|วันจันทร์ อังคาร|วันอังคาร พุธ|วันพุธ พฤหัสบดี|วันพฤหัสบดี ศุกร์|วันศุกร์ เสาร์|วันเสาร์",  // th
    "日曜日|日曜|星期日|周日|星期天 月曜日|月曜|星期一|周一 火曜日|火曜|星期二|周二 水曜日|水曜|星期三|周三 "
    "木曜日|木曜|星期四|周四 "
    "金曜日|金曜|星期五|周五 土曜日|土曜|星期六|周六",   // ja, zh
    "일요일 월요일 화요일 수요일 목요일 금요일 토요일",  // ko
};

constexpr std::array near_day_rows = {
    // yesterday, today, tomorrow
    "yesterday today tomorrow",
    "ayer hoy mañana",
    "hier aujourd'hui demain",
    "gestern heute morgen",
    "kemarin|semalam hari_ini besok|esok",
    "dün bugün yarın",
    "вчера сегодня завтра",
    "hôm_qua hôm_nay ngày_mai",
    "گزشتہ_روز آج آئندہ_کل",
    "أمس|امس اليوم غدا",
    "دوێنێ ئەمڕۆ|ئه‌مڕۆ سبەی",
    "গতকাল আজ আগামীকাল",
    "昨日|昨天 今日|今天|本日 明日|明天",
    "어제 오늘 내일",
    "เมื่อวาน วันนี้ พรุ่งนี้",
};

// clang-format on

using Names = std::unordered_map<std::string, unsigned>;

template <std::size_t rows>
Names read(const std::array<const char*, rows>& table, unsigned first) {
    Names names;
    for (std::string_view row : table) {
        std::string name;
        unsigned number = first;
        const auto keep = [&] {
            std::replace(name.begin(), name.end(), '_', ' ');
            names.emplace(folded(name), number);
            name.clear();
        };
        for (const char sign : row) {
            if (sign != ' ' && sign != '|') {
                name.push_back(sign);
                continue;
            }
            keep();
            if (sign == ' ') ++number;
        }
        keep();
    }
    return names;
}

std::optional<unsigned> look_up(const Names& names, std::string_view word) {
    // The longest name in the table is shorter; most words end here.
    if (word.size() < 3 || word.size() > 64) return std::nullopt;
    const auto found = names.find(folded(word));
    if (found == names.end()) return std::nullopt;
    return found->second;
}

}  // namespace

std::optional<unsigned> month_named(std::string_view word) {
    static const Names names = read(month_rows, 1);
    return look_up(names, word);
}

std::optional<unsigned> weekday_named(std::string_view word) {
    static const Names names = read(weekday_rows, 0);
    return look_up(names, word);
}

std::optional<int> near_day_named(std::string_view word) {
    static const Names names = read(near_day_rows, 0);
    const auto found = look_up(names, word);
    if (!found) return std::nullopt;
    return static_cast<int>(*found) - 1;
}

bool is_also_a_word(std::string_view word) {
    constexpr std::array words = {"may", "march", "mar", "sun", "mon", "sat", "wed", "set", "out", "dis", "des",
                                  "mai", "tem",   "ara", "gen", "mag", "ago", "mac", "eki", "kas", "nis", "segunda"};
    const std::string plain = folded(word);
    return std::find(words.begin(), words.end(), plain) != words.end();
}

}  // namespace pressdex
