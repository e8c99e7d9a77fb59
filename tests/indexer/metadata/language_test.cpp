// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/language/language.hpp"

#include <array>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

std::string told(const char* text) {
    Outline outline;
    outline.body = {text};
    return language_of(outline, "");
}

// CLD2 knows no Mongolian and takes it for Kyrgyz, with which it shares its letters.
TEST(Language, IsMongolianInShortTextsAndKyrgyzStaysKyrgyz) {
    for (const char* text : {
             "Алтан гадас одонгоор шагнуулав. Өмнөх үед ч шагналтай байсан. Бөхийн барилдаан болов.",
             "Үндэсний их баяр наадам маргааш эхэлнэ. Хүүхдүүд морь унаж уралдана.",
             "Сум бүрт шинэ сургууль барих ажил үргэлжилж байна.",
             "Малчид хаврын улиралд төлөө бойжуулж, хашаа хороогоо засав.",
             "Засгийн газар орон нутгийн зам засах хөтөлбөр батлав.",
             "Уул уурхайн үйлдвэрийн ажилчид цалингаа нэмэхийг хүсэв.",
             "Тэрээр ном бичсэн бөгөөд олон хүн уншжээ.",
             "Банк компаниудад бага хүүтэй зээл олгохоор болжээ, гэж төлөөлөгч нь хэлэв.",
             "Хөдөөгийн иргэд цахилгаан эрчим хүчээр хангагдлаа.",
             "Эмч нар өвлийн ханиадны вакцин хийлгэхийг зөвлөв.",
         })
        EXPECT_EQ(told(text), "mn") << text;
    for (const char* text : {
             "Өкмөт айыл жолдорун оңдоо программасын бекитти.",
             "Кээ бир үйлөр суу алдында калды, жээктеги көчөлөр жабылды, дээрлик бардык үй-бүлө көчүрүлдү.",
             "Мугалимдер үчүн үч күндүк окуу уюштурулду, ага жүз киши катышты.",
             "Өзгөчө кырдаалдар министрлиги көчкү жүрүшү мүмкүн экенин эскертти.",
             "Ишкерлер көргөзмөгө өз товарларын алып келишти.",
             "Бул үй үчүн төлөм эки эсе өстү, деп билдирди тургундар.",
             "Фермерлер быйыл күрүчтү көп өстүрүштү, түшүм жогору болду.",
             "Бала бакчаларга өкмөт тарабынан акча бөлүндү.",
             "Төкмөктө жүк ташуучу унаалар үчүн көпүрө курулду.",
             "Спортчу дүйнө чемпионатында күмүш медаль утуп алды.",
         })
        EXPECT_NE(told(text), "mn") << text;
}

TEST(Language, IsFoundOutFromLettersAndWords) {
    // Sentences stay whole.
    // clang-format off
    const std::pair<const char*, const char*> rows[] = {
        {"The council opened a centre for small firms in Lahore and said that others would follow.", "en"},
        {"کونسل نے لاہور میں چھوٹی صنعتوں کے لیے ایک مرکز کھولا ہے اور کہا ہے کہ مزید بھی کھولے جائیں گے۔", "ur"},
        {"افتتح المجلس مركزا للشركات الصغيرة في العاصمة وقال إن مراكز أخرى ستفتح قريبا في مدن أخرى.", "ar"},
        {"شورا مرکزی برای شرکت‌های کوچک در تهران گشود و گفت که "
         "مرکزهای "
         "دیگری "
         "نیز "
         "گشوده "
         "خواهد "
         "شد.",
         "fa"},
        {"ئه‌نجومه‌ن سه‌نته‌رێكی بۆ كۆمپانیا بچووكه‌كان له‌ شاری "
         "سلێمانی "
         "كرده‌وه‌ "
         "و "
         "وتی "
         "كه‌ "
         "زۆرتر "
         "ده‌كرێته‌وه‌.",
         "ckb"},
        {"Зөвлөл Улаанбаатар хотод жижиг үйлдвэрлэгчдэд зориулсан төв нээж, ирэх жил өөр хоёрыг нээхээ мэдэгдэв.",
         "mn"},
        {"Кеңес Алматыда шағын кәсіпорындарға арналған орталық ашып, тағы екеуін ашатынын хабарлады.", "kk"},
        {"Кеңеш Бишкекте чакан ишканалар үчүн борбор ачып, дагы экөөнү ачаарын билдирди.", "ky"},
        {"La junta abrió un centro para las pequeñas empresas de la ciudad y dijo que habrá otros.", "es"},
        {"Hội đồng đã mở một trung tâm cho các doanh nghiệp nhỏ tại Hà Nội và cho biết sẽ mở thêm.", "vi"},
        {"Dewan membuka pusat untuk perusahaan kecil di Jakarta dan mengatakan bahwa pusat lain akan dibuka karena "
         "permintaan.",
         "id"},
        {"Majlis membuka pusat untuk syarikat kecil di Kuala Lumpur dan berkata bahawa pusat lain akan dibuka kerana "
         "permintaan.",
         "ms"},
        {"Kurul, küçük işletmeler için Ankara'da bir merkez açtı ve başkalarının da açılacağını söyledi.", "tr"},
        {"สภาเปิดศูนย์สำหรับธุรกิจขนาดเล็กในกรุงเทพฯ และกล่าวว่าจะเปิดเพิ่มอีก", "th"},
        {"評議会は東京に中小企業のためのセンターを開設し、今後も増やすと発表した。", "ja"},
        {"委员会在北京为小企业开设了一个中心，并表示今后还会开设更多的中心。", "zh"},
        {"위원회는 서울에 중소기업을 위한 센터를 열고 앞으로 더 늘리겠다고 밝혔다.", "ko"},
        {"পরিষদ ঢাকায় ছোট প্রতিষ্ঠানের জন্য একটি কেন্দ্র খুলেছে এবং আরও খোলা হবে বলে জানিয়েছে।", "bn"},
        {"परिषद ने दिल्ली में छोटी कंपनियों के लिए एक केंद्र खोला और कहा कि और भी खोले जाएंगे।", "hi"},
    };
    // clang-format on
    for (const auto& [text, language] : rows) {
        Outline outline;
        outline.body = {text};
        EXPECT_EQ(language_of(outline, ""), language) << text;
    }
}

// A template's tag against a text that leaves no doubt; one that agrees, or a text of a few words, says nothing.
TEST(Language, IsThatOfTheTextWhereThePageSaysOtherwise) {
    const auto told = [](const char* text, const char* tag) {
        Outline outline;
        outline.body = {text};
        return language_of(outline, tag);
    };
    const char* german =
        "Die Handelskammer hat in Kassel eine Beratungsstelle für kleine Betriebe eröffnet, die ihre Kosten "
        "senken und ihre Arbeit besser planen wollen. Der Rat ist kostenlos.";
    const char* indonesian =
        "Kamar dagang membuka pusat pelatihan bagi usaha kecil di Bandung, dan para pemilik bengkel dapat "
        "berlatih di sana tanpa biaya selama dua bulan.";
    const char* english =
        "The chamber opened an advice centre for small firms in Kassel, and the owners of workshops can ask "
        "there how to plan their work better and what it costs.";
    EXPECT_EQ(told(german, "en-US"), "de");
    EXPECT_EQ(told(indonesian, "en"), "id");
    EXPECT_EQ(told(english, "ja"), "en");
    EXPECT_EQ(told(german, "de"), "de");
    EXPECT_EQ(told(indonesian, "ms"), "ms");
    EXPECT_EQ(told("Kassel 2024", "de"), "de");
}

TEST(Language, IsTheGivenOneWhenThatIsALanguage) {
    Outline outline;
    outline.body = {"The council opened a centre for small firms in Lahore and said that others would follow."};
    EXPECT_EQ(language_of(outline, "ur"), "ur");
    EXPECT_EQ(language_of(outline, "en-US"), "en");
    EXPECT_EQ(language_of(outline, "zh_TW"), "zh");
    EXPECT_EQ(language_of(outline, "iw"), "he");
    EXPECT_EQ(language_of(outline, "und"), "en");
    EXPECT_EQ(language_of(outline, "1234"), "en");
}

TEST(Language, IsThatOfMostOfAMixedText) {
    const std::string urdu =
        "کونسل نے لاہور میں چھوٹی صنعتوں کے لیے ایک مرکز کھولا ہے اور کہا ہے کہ مزید بھی کھولے جائیں گے۔";
    const std::string english =
        "The council opened a centre for small firms in Lahore and said that others would follow.";
    Outline outline;
    outline.title = english;
    outline.body = {english, urdu, urdu, urdu, urdu};
    EXPECT_EQ(language_of(outline, ""), "ur");
    outline.body = {urdu, english, english, english, english};
    EXPECT_EQ(language_of(outline, ""), "en");
}

TEST(Language, OfTwoInOneScriptIsThatOfMostOfTheText) {
    // Each sentence is another one: a repeated one counts little.
    constexpr std::array<std::string_view, 8> english_verbs = {"opened", "visited",  "audited", "praised",
                                                               "closed", "repaired", "taught",  "measured"};
    constexpr std::array<std::string_view, 8> spanish_verbs = {"abrió", "visitó", "auditó", "elogió",
                                                               "cerró", "reparó", "enseñó", "midió"};
    const auto english = [&](int count) {
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += "The council " + std::string(english_verbs[static_cast<std::size_t>(i) % 8]) + " workshop number " +
                    std::to_string(i) + " in the harbour town, and the " +
                    std::string(english_verbs[static_cast<std::size_t>(i / 3) % 8]) + " firms would follow. ";
        }
        return text;
    };
    const auto spanish = [&](int count) {
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += "El consejo " + std::string(spanish_verbs[static_cast<std::size_t>(i) % 8]) + " el taller número " +
                    std::to_string(i) + " de la ciudad, y la empresa que " +
                    std::string(spanish_verbs[static_cast<std::size_t>(i / 3) % 8]) + " otros seguirá. ";
        }
        return text;
    };
    // What stands first, and what begins the second half, is not yet what most of it is.
    Outline outline;
    outline.title = spanish(1);
    outline.body = {spanish(9), english(40), spanish(9), english(3)};
    EXPECT_EQ(language_of(outline, ""), "en");
    outline.title = english(1);
    outline.body = {english(9), spanish(40), english(9), spanish(3)};
    EXPECT_EQ(language_of(outline, ""), "es");
}

TEST(Language, OfPassagesIsToldWhereAStoryIsMixed) {
    const std::string english =
        "The council opened a centre for small firms in the town and said that others would follow before the end of "
        "the year, when the money for them is there.";
    const std::string urdu =
        "کونسل نے لاہور میں چھوٹی صنعتوں کے لیے ایک مرکز کھولا ہے اور کہا ہے کہ مزید بھی کھولے جائیں گے۔";
    const std::string spanish =
        "La junta abrió un centro para las pequeñas empresas de la ciudad y dijo que habrá otros antes del fin del "
        "año, cuando el dinero para ellos esté disponible.";
    Outline outline;
    outline.body = {english, urdu, urdu, english, spanish, "Lahore, 5 May", english};
    const std::vector<Passage> expected = {{1, 2, "ur"}, {4, 4, "es"}};
    EXPECT_EQ(passages_of(outline, "en"), expected);
    outline.body = {english, english};
    EXPECT_TRUE(passages_of(outline, "en").empty());
    outline.body = {urdu, urdu, urdu, english};
    EXPECT_EQ(passages_of(outline, "ur"), (std::vector<Passage>{{3, 3, "en"}}));
    EXPECT_TRUE(passages_of(outline, "").empty());
}

TEST(Language, IsUnknownWhereThereIsTooLittleToKnow) {
    EXPECT_EQ(language_of({}, ""), "");
    Outline outline;
    outline.title = "NPO";
    EXPECT_EQ(language_of(outline, ""), "");
    outline.title = "1234 5678 2021-12-23 +92-42-111222 1234 5678 2021-12-23";
    EXPECT_EQ(language_of(outline, ""), "");
}

}  // namespace
}  // namespace pressdex
