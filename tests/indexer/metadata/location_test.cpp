// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/places/location.hpp"

#include "tests/indexer/metadata/location_fixture.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

TEST(Location, OfAStoryThatNamesNoneIsTheCountryOfItsAddress) {
    const auto told = [](std::string_view url) {
        return shown(found("Loans get dearer", {"Banks raised their rates for small firms today."}, "en", url));
    };
    EXPECT_EQ(told("https://www.bank.lt/news/1"), "Lithuania");
    EXPECT_EQ(told("http://ministry.co.uk:8080/a?b=c.d"), "United Kingdom");
    EXPECT_EQ(told("https://news.gov.pk"), "Pakistan");
    for (const auto* none :
         {"https://www.bank.com/lt/", "https://start.io/a", "https://a.eu", "news.lt", "", "https://", "https://lt"})
        EXPECT_EQ(told(none), "") << none;
    EXPECT_EQ(shown(found("Loans get dearer", {"Banks in Nepal raised their rates today."}, "en", "https://b.lt/1")),
              "Nepal");
}

TEST(Location, CountsNoFurtherThanItsCounterGoes) {
    constexpr std::size_t times = 65'536;  // one more than the counter holds
    std::string body;
    for (std::size_t i = 0; i < times; ++i) body += "UK ";
    const auto locations = found("", {body});
    ASSERT_EQ(shown(locations), "United Kingdom");
    EXPECT_EQ(locations.front().evidence.times, 65'535U);
    EXPECT_EQ(locations.front().evidence.rule, "place named");
}

TEST(Location, IsWhereTheStoryTakesPlace) {
    constexpr PlaceRow rows[] = {
        {"Chamber opens help desk", "MULTAN, May 3: The chamber opened a help desk for members.",
         "Multan, Punjab, Pakistan"},
        {"Workshop on lean tools", "A workshop on lean tools was held in Sialkot for makers of gloves.",
         "Sialkot, Punjab, Pakistan"},
        {"Copper for Chile", "A copper mine was opened in the northern city of Salamanca, Chile, on Thursday.",
         "Salamanca, Coquimbo Region, Chile"},
        {"Sessions end", "Sessions were held in Quetta, Swat and Karachi last week.",
         "Quetta, Balochistan, Pakistan + Swat, Khyber Pakhtunkhwa, Pakistan + Karachi, Sindh, Pakistan"},
        {"Cottage industry in GB to grow",
         "Small units in Gilgit and Hunza will get training, the GB administration said.",
         "Gilgit, Gilgit-Baltistan, Pakistan + Hunza, Gilgit-Baltistan, Pakistan"},
        {"Output grows in Indonesia", "Output grew in Indonesia last year.", "Indonesia"},
        {"Lahore School of Economics publishes survey", "The survey covers firms.", "Pakistan"},
        {"Talks on wool", "The plan of US$144 million was told in Singapore.", "Singapore"},
        {"Rapat dibuka", "Rapat itu dibuka di Kalimantan Tengah kemarin.", "Central Kalimantan, Indonesia"},
        {"Trainees visit the chamber",
         "SIALKOT, May 3: Trainees of the National Weaving Institute (NWI) Peshawar visited the chamber.",
         "Sialkot, Punjab, Pakistan"},
        {"Team visits", "A delegation from Thailand visited Dhaka.", "Dhaka, Bangladesh"},
        {"Job fair in Fort Wayne", "FORT WAYNE, IN - A job fair opened.", "Fort Wayne, Indiana, United States"},
        {"Looms are shown", "The looms were shown in Baripada, Mayurbhanj, Odisha, in the spring.",
         "Baripada, Odisha, India"},
        {"Firm hires", "LONDON, Ont., May 5 - The firm hires 20 more.", "London, Ontario, Canada"},
        {"Centre opens", "The centre was opened in Parramatta, NSW, today.", "Parramatta, New South Wales, Australia"},
        {"Line opens", "A line was opened in Jackson, Miss., today.", "Jackson, Mississippi, United States"},
        {"Port grows", "VANCOUVER, B.C. - The port grew, said Miss Wash.", "Vancouver, British Columbia, Canada"},
        {"Plant opens", "The plant opened in Hyderabad, Sindh.", "Hyderabad, Sindh, Pakistan"},
        {"Plant opens", "The plant opened in Hyderabad, Telangana.", "Hyderabad, Telangana, India"},
        {"Punjab launches bus service", "The service was launched in Amritsar, Indian officials said.",
         "Amritsar, Punjab, India"},
        {"Maryland's budget grows", "The Maryland assembly met on Monday. Revenue in Maryland grew.",
         "Maryland, United States"},
        {"Utah's makers take centre stage", "SALT LAKE CITY, Utah - Makers from Utah will host a hall.",
         "Salt Lake City, Utah, United States"},
        {"Work begins", "Work began in Swainsboro, Ga. on Monday.", "Swainsboro, Georgia, United States"},
        {"Games end", "The games ended in Athens, Georgia on Monday.", "Athens, Georgia, United States"},
        {"Fair opens", "The Sialkot Chamber of Commerce and Industry opened a fair.", "Sialkot, Punjab, Pakistan"},
        {"Makers meet",
         "Makers met in Sialkot on Monday. Goods go to Karachi by train. Karachi has a port. In Multan they were told "
         "of "
         "it. Multan has no port.",
         "Multan, Punjab, Pakistan + Sialkot, Punjab, Pakistan"},
        {"Workshops held", "The council held workshops in Lahore, in Multan on Monday, and a third in Quetta.",
         "Lahore, Punjab, Pakistan + Multan, Punjab, Pakistan + Quetta, Balochistan, Pakistan"},
        {"Scott opens talks", "Price and Scott opened talks in Austin, Texas.", "Austin, Texas, United States"},
        {"Centre for small firms", "MUMBAI, March 12: Work on a centre for small firms began in Sindhudurg on Monday.",
         "Sindhudurg, Maharashtra, India"},
        {"Fund for growers", "A fund for growers was opened in New York State on Monday.", "New York, United States"},
        {"Fund for growers", "A fund for growers was opened in the state of New York on Monday.",
         "New York, United States"},
        {"Fund for growers", "A fund for growers was opened in the city of New York on Monday.",
         "New York City, New York, United States"},
        {"EĞİTİM AÇILDI", "Eğitime Ankara'dan ve İzmir'den uzmanlar katıldı, dersler KONYA'DA verildi.",
         "Konya, Türkiye"},
        {"Reading helps", "Nice people like reading in May. Ali Khan said so.", ""},
        {"", "", ""},
    };
    for (const PlaceRow& row : rows)
        EXPECT_EQ(shown(found(row.title, {row.body})), row.locations) << row.title << " / " << row.body;
}

// What a story tells of in passing, in the order of the rules.
TEST(Location, IsOneOrTwoPlaces) {
    const auto told = [](std::string title, std::vector<std::string> body, std::string_view language = "en") {
        return shown(found(std::move(title), std::move(body), language));
    };
    // Named once in the text, beside a place that is told of from the start.
    EXPECT_EQ(told("Sialkot opens a school for cutlers",
                   {"The school opened in Sialkot on Monday.", "A like one is planned in Quetta."}),
              "Sialkot, Punjab, Pakistan");
    EXPECT_EQ(told("Córdoba inaugura un taller",
                   {"El taller abrió en Córdoba, Argentina, el lunes.", "El ministro viajará luego a Rosario."}, "es"),
              "Córdoba, Córdoba Province, Argentina");
    // Often, but never as where something is; a country likewise.
    EXPECT_EQ(told("Detroit gets a school for cooks",
                   {"The school opened in Detroit on Monday.",
                    "Lyon is the home of the dishes. Lyon has many cooks. Of Lyon the guests know little."}),
              "Detroit, Michigan, United States");
    EXPECT_EQ(told("Insurer names its head", {"ZURICH, June 3 - The insurer named a head on Friday.",
                                              "He will see to Canada and Brazil. Canada brings half of the premiums, "
                                              "and Canada is to bring more, as Canada did."}),
              "Zurich, Switzerland");
    // The title's country stands for the town where the lede names it.
    EXPECT_EQ(
        told("Guinée : un chasseur condamné",
             {"La Justice de paix de Macenta a tenu son audience mardi.", "Le juge de Macenta a entendu les témoins."},
             "fr"),
        "Macenta, Nzérékoré Region, Guinea");
    // Four states are examples of their country.
    EXPECT_EQ(told("Voters choose", {"In Ohio they voted for the assembly; in Iowa, Oregon and Utah they voted for the "
                                     "governor."}),
              "United States");
}

TEST(Location, IsNotTheDeskOfAStoryFromAbroad) {
    EXPECT_EQ(shown(found("Lucknow's weavers", {"WAYNE, NJ, May 3 - Lucknow is a city of weavers. Lucknow has kept its "
                                                "looms, and Lucknow sells them."})),
              "Lucknow, Uttar Pradesh, India");
    EXPECT_EQ(
        shown(found("Perempuan ini sembuh", {"Jakarta -", "Ia dirawat di Leeds, Inggris, selama sebulan."}, "id")),
        "Leeds, England, United Kingdom");
    EXPECT_EQ(shown(found("Pelatihan dibuka", {"Surabaya -", "Pelatihan bagi perajin dibuka kemarin."}, "id")),
              "Surabaya, East Java, Indonesia");
}

TEST(Location, IsTheTownOfAVenueThatBearsItsName) {
    constexpr PlaceRow rows[] = {
        {"Talks on free zones", "The talks will be held in June at the Montego Bay Convention Centre.",
         "Montego Bay, Saint James, Jamaica"},
        {"Car maker shows roadster", "The car was shown at the 2019 Geneva International Motor Show.",
         "Geneva, Switzerland"},
        {"Publisher shows books", "Its books were shown at this year's Bologna Book Fair.",
         "Bologna, Emilia-Romagna, Italy"},
        {"Team wins", "The team won at the Wembley Cup Show.", ""},
    };
    for (const PlaceRow& row : rows) EXPECT_EQ(shown(found(row.title, {row.body})), row.locations) << row.body;
}

TEST(Location, OfOneNameIsOnePlace) {
    EXPECT_EQ(shown(found("Copper for Coquimbo", {"A copper mine was opened in Chile's Coquimbo region on Thursday."})),
              "Coquimbo Region, Chile");
}

// A body that acts at once tells of its country; what belongs to a country in Arabic, Urdu or Bengali does less.
TEST(Location, IsTheCountryOfTheBodyThatActs) {
    EXPECT_EQ(shown(found("RBI names five aims", {"The RBI told urban banks to guard their data."}, "en")), "India");
    EXPECT_EQ(shown(found("غرف سعودية تلتقي", {"التقت الغرف في المدينة المنورة اليوم."}, "ar")),
              "Medina, Madinah Region, Saudi Arabia");
    EXPECT_EQ(shown(found("سرقة منزل", {"سرق لصوص منزل أميرة سعودية في باريس."}, "ar")),
              "Paris, Île-de-France, France");
}

// Letters that mean a body of some country, among many other things.
TEST(Location, IsNoCountryToldByLettersAlone) {
    EXPECT_EQ(shown(found("Coin rises", {"Traders bought BTC and ERC-404 coins, and IBN wrote of it."}, "en")), "");
    EXPECT_EQ(shown(found("Shares rise", {"Shares of the firm (CSE: QNTM) rose, and DOJ guidance helped."}, "en")), "");
    EXPECT_EQ(shown(found("Course begins", {"Trainers of NAVTTC and TEVTA opened a course."}, "en")), "Pakistan");
}

// "Seoul", "Dhaka", "India" and "Chile" in other languages, and everyday words here.
TEST(Location, IsNoEverydayWordThatAnotherLanguageCallsAPlace) {
    EXPECT_EQ(shown(found("Songs for the Soul of an Indie Band", {"Chili Peppers and DACA are its songs."}, "en")), "");
    EXPECT_EQ(shown(found("Lieder", {"Auch wenn sie singen: Waren und Wissen sind rar. Mehr kam von daheim."}, "de")),
              "");
    EXPECT_EQ(shown(found("La foire", {"La foire a commencé lundi au Chili."}, "fr")), "Chile");
}

// Madrid, Berlin: city and region are one row, and no smaller town of that name is better known.
TEST(Location, IsTheGreatCityThatIsItsOwnRegion) {
    EXPECT_EQ(shown(found("Cup begins", {"The cup began in Madrid on Monday. Colombia won its first match."})),
              "Madrid, Spain");
    EXPECT_EQ(shown(found("Fair begins", {"The fair began in Berlin on Monday.", "Ohio has a stand there."})),
              "Berlin, Germany");
}

TEST(Location, IsNotWhatALongTextTellsOfLate) {
    std::string middle;
    for (int sentence = 0; sentence < 30; ++sentence) middle += "The makers learnt to plan their work. ";
    EXPECT_EQ(shown(found("Makers learn", {"A course for makers began in Sialkot on Monday.", middle,
                                           "A course in Multan had been held before."})),
              "Sialkot, Punjab, Pakistan");
}

TEST(Location, IsNoCountryOfWhichOneWordMayTell) {
    EXPECT_EQ(shown(found("Festplatten tauschen", {"Der Rechner liest die Daten über die alte Leitung."})), "");
}

// Names that are everyday words of the language as well.
TEST(Location, IsNoEverydayWord) {
    constexpr InLanguage rows[] = {
        {"ar", "أسعار العدس وحمص الحب ارتفعت.", ""},
        {"ar", "كانت ملابسها الزرقاء جديدة.", ""},
        {"ar", "كانت الطفلة سعيدة بالهدية.", ""},
        {"ar", "حضرت الأم وجدة الأطفال.", ""},
        {"ar", "أغلقت الشركة المنطقة الشرقية من الحي.", ""},
        {"ar", "حرب السادس من أكتوبر كانت قصيرة.", ""},
        {"ar", "هذا هو الطريق الأقصر إلى الحل.", ""},
        {"ar", "افتتح الوزير مصنعا في مدينة حمص السورية.", "Homs, Syria"},
        {"ar", "افتتح الوزير مركزا في مدينة الزرقاء.", "Zarqa, Jordan"},
        {"ar", "نظمت الغرفة التجارية بجدة لقاء.", "Jeddah, Makkah Region, Saudi Arabia"},
        {"hi", "मंडी में टमाटर महंगा हुआ।", "India"},
        {"ne", "ढाका टोपी लगाएर उनी आए।", "Nepal"},
        {"kk", "Абайдың өлеңдері оқылды.", "Kazakhstan"},
        {"mn", "Дархан цаазтай газар нэмэгдлээ.", "Mongolia"},
        {"tr", "Yeni yatırım kararı alındı.", "Türkiye"},
        {"id", "Lima perajin meraih hibah. Petani dan nelayan ikut.", "Indonesia"},
        {"en", "The fair opened in Lima on Monday.", "Lima, Peru"},
        {"ja", "田村社長と松本部長があいさつした。", "Japan"},
        {"ja", "工場は松本市で開かれた。", "Matsumoto, Nagano, Japan"},
        {"ar", "رحل الفنان سنة 1929 عن سن صغيرة.", ""},
        {"nl", "Lewis reed voorop. Achter Hamilton kwam zijn ploeggenoot.", ""},
        {"ru", "Орёл парил над полем.", ""},
        {"ru", "Форум прошёл в Орле в понедельник.", "Oryol, Oryol Oblast, Russia"},
        {"kk", "Ақтауда порт жаңартылды.", "Aktau, Mangystau, Kazakhstan"},
    };
    for (const InLanguage& row : rows)
        EXPECT_EQ(shown(found("…", {row.body}, row.language)), row.locations) << row.body;
}

TEST(Location, ShowsItsEvidence) {
    const auto locations =
        found("Workshop held", {"Engineers met. A workshop was held in Faisalabad on Monday. All went home."});
    ASSERT_EQ(locations.size(), 1U);
    EXPECT_EQ(locations[0].evidence.quote, "A workshop was held in Faisalabad on Monday");
    EXPECT_EQ(locations[0].evidence.where, Where::body);
    EXPECT_GT(locations[0].evidence.confidence, 0.3F);
}

TEST(Location, GoesWithTheWordsThatTellOfIt) {
    const std::string rest = "The makers of cutlery asked for better machines.";
    EXPECT_EQ(shown(found("Machines asked for", {"Makers met in Wazirabad. " + rest})), "Wazirabad, Punjab, Pakistan");
    EXPECT_EQ(shown(found("Machines asked for", {rest})), "");
}

TEST(Location, StandsAsGivenUnlessItIsKnown) {
    constexpr std::pair<std::string_view, std::string_view> rows[] = {
        {"Lahore, Pakistan", "Lahore, Punjab, Pakistan"},
        {"lahore", "Lahore, Punjab, Pakistan"},
        {"Hyderabad, Pakistan", "Hyderabad, Sindh, Pakistan"},
        {"Hyderabad, India", "Hyderabad, Telangana, India"},
        {"Viet Nam", "Vietnam"},
        {"Korea", "South Korea"},
        {"Paris, Texas, US", "Paris, Texas, United States"},
        {"Atlantis, Nowhere", "Atlantis, Nowhere"},
        {"Unit 4 , Green  Zone", "Unit 4, Green  Zone"},
        {"", ""},
    };
    for (const auto& [given, path] : rows)
        EXPECT_EQ(label_of(location_from_given(given, own_knowledge())), path) << given;
}

}  // namespace
}  // namespace pressdex
