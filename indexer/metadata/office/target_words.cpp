// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/office/target_words.hpp"

#include <array>

namespace pressdex::target_words {
namespace {

struct Thing {
    std::string_view word, unit;
};

// clang-format off
constexpr auto share_words = std::to_array<std::string_view>({
    "%", "％", "percent", "per cent", "pc", "p.c.", "percentage points", "persen", "peratus", "phần trăm", "por ciento", "por cento", "pour cent",
    "prozent", "процент", "процентов", "хувь", "хувиар", "فیصد", "درصد", "بالمئة", "प्रतिशत", "শতাংশ", "เปอร์เซ็นต์", "パーセント", "퍼센트", "프로", "procent",
    "процента", "процентів", "відсотків", "відсотки", "percento", "procenta", "procentów", "százalék", "yüzde", "prosent", "prosenttia", "por cien",
    "في المائة", "في المئة", "بالمائة", "सैकड़ा", "퍼센트포인트", "个百分点", "ポイント",
});

constexpr std::array thing_words = std::to_array<Thing>({
    {"jobs", "jobs"}, {"arbeitsplätze", "jobs"}, {"arbeitsplätzen", "jobs"}, {"stellen", "jobs"}, {"emplois", "jobs"}, {"postes", "jobs"}, {"empleos", "jobs"}, {"puestos de trabajo", "jobs"},
    {"empregos", "jobs"}, {"postos de trabalho", "jobs"}, {"posti di lavoro", "jobs"}, {"banen", "jobs"}, {"arbeidsplaatsen", "jobs"}, {"arbetstillfällen", "jobs"}, {"jobb", "jobs"},
    {"arbeidsplasser", "jobs"}, {"arbejdspladser", "jobs"}, {"miejsc pracy", "jobs"}, {"miejsca pracy", "jobs"}, {"pracovních míst", "jobs"}, {"рабочих мест", "jobs"}, {"рабочие места", "jobs"},
    {"робочих місць", "jobs"}, {"istihdam", "jobs"}, {"kişilik istihdam", "jobs"}, {"lapangan kerja", "jobs"}, {"lowongan kerja", "jobs"}, {"lapangan pekerjaan", "jobs"},
    {"peluang pekerjaan", "jobs"}, {"việc làm", "jobs"}, {"فرصة عمل", "jobs"}, {"فرص عمل", "jobs"}, {"وظيفة", "jobs"}, {"شغل", "jobs"}, {"فرصت شغلی", "jobs"}, {"ملازمتیں", "jobs"},
    {"نوکریاں", "jobs"}, {"ملازمتوں", "jobs"}, {"नौकरियाँ", "jobs"}, {"नौकरियां", "jobs"}, {"रोजगार", "jobs"}, {"रोज़गार", "jobs"}, {"কর্মসংস্থান", "jobs"}, {"চাকরি", "jobs"}, {"个就业岗位", "jobs"},
    {"个工作岗位", "jobs"}, {"个岗位", "jobs"}, {"人の雇用", "jobs"}, {"개의 일자리", "jobs"}, {"개 일자리", "jobs"}, {"ตำแหน่งงาน", "jobs"},
    {"workers", "workers"}, {"arbeitskräfte", "workers"}, {"beschäftigte", "workers"}, {"travailleurs", "workers"}, {"salariés", "workers"}, {"ouvriers", "workers"}, {"trabajadores", "workers"},
    {"trabalhadores", "workers"}, {"lavoratori", "workers"}, {"работников", "workers"}, {"pekerja", "workers"}, {"tenaga kerja", "workers"}, {"lao động", "workers"}, {"công nhân", "workers"},
    {"عامل", "workers"}, {"عمال", "workers"}, {"श्रमिकों", "workers"}, {"कामगारों", "workers"}, {"مزدوروں", "workers"}, {"کارکنوں", "workers"}, {"শ্রমিক", "workers"}, {"名工人", "workers"},
    {"people", "people"}, {"persons", "people"}, {"menschen", "people"}, {"personen", "people"}, {"personnes", "people"}, {"personas", "people"}, {"pessoas", "people"}, {"persone", "people"},
    {"mensen", "people"}, {"personer", "people"}, {"человек", "people"}, {"людей", "people"}, {"осіб", "people"}, {"kişi", "people"}, {"kişiye", "people"}, {"kişinin", "people"}, {"orang", "people"},
    {"người", "people"}, {"شخص", "people"}, {"نفر", "people"}, {"افراد", "people"}, {"لوگوں", "people"}, {"लोगों", "people"}, {"व्यक्तियों", "people"}, {"মানুষ", "people"}, {"人", "people"},
    {"명", "people"}, {"คน", "people"},
    {"youth", "youth"}, {"youths", "youth"}, {"young people", "youth"}, {"jugendliche", "youth"}, {"jeunes", "youth"}, {"jóvenes", "youth"}, {"jovens", "youth"}, {"giovani", "youth"},
    {"молодых людей", "youth"}, {"pemuda", "youth"}, {"نوجوانوں", "youth"}, {"युवाओं", "youth"}, {"তরুণ", "youth"}, {"যুবক", "youth"}, {"thanh niên", "youth"},
    {"women", "women"}, {"frauen", "women"}, {"femmes", "women"}, {"mujeres", "women"}, {"mulheres", "women"}, {"donne", "women"}, {"женщин", "women"}, {"perempuan", "women"}, {"wanita", "women"},
    {"phụ nữ", "women"}, {"خواتین", "women"}, {"महिलाओं", "women"}, {"নারী", "women"}, {"kadın", "women"}, {"kadına", "women"},
    {"farmers", "farmers"}, {"landwirte", "farmers"}, {"bauern", "farmers"}, {"agriculteurs", "farmers"}, {"agricultores", "farmers"}, {"agricoltori", "farmers"}, {"фермеров", "farmers"},
    {"petani", "farmers"}, {"nông dân", "farmers"}, {"کسانوں", "farmers"}, {"किसानों", "farmers"}, {"কৃষক", "farmers"}, {"مزارع", "farmers"}, {"çiftçi", "farmers"}, {"çiftçiye", "farmers"},
    {"เกษตรกร", "farmers"},
    {"students", "students"}, {"studierende", "students"}, {"schüler", "students"}, {"étudiants", "students"}, {"élèves", "students"}, {"estudiantes", "students"}, {"alumnos", "students"},
    {"estudantes", "students"}, {"alunos", "students"}, {"studenti", "students"}, {"студентов", "students"}, {"mahasiswa", "students"}, {"pelajar", "students"}, {"siswa", "students"},
    {"sinh viên", "students"}, {"طلبہ", "students"}, {"طلباء", "students"}, {"छात्रों", "students"}, {"শিক্ষার্থী", "students"}, {"طالب", "students"}, {"öğrenci", "students"},
    {"öğrenciye", "students"}, {"นักเรียน", "students"}, {"นักศึกษา", "students"},
    {"graduates", "graduates"}, {"absolventen", "graduates"}, {"diplômés", "graduates"}, {"graduados", "graduates"}, {"выпускников", "graduates"},
    {"trainees", "trainees"}, {"auszubildende", "trainees"}, {"stagiaires", "trainees"}, {"aprendices", "trainees"}, {"peserta", "trainees"}, {"प्रशिक्षुओं", "trainees"},
    {"trainers", "trainers"},
    {"apprentices", "apprentices"}, {"lehrlinge", "apprentices"}, {"apprentis", "apprentices"},
    {"professionals", "professionals"}, {"fachkräfte", "professionals"}, {"profesionales", "professionals"}, {"profissionais", "professionals"}, {"специалистов", "professionals"},
    {"фахівців", "professionals"},
    {"auditors", "auditors"}, {"auditeurs", "auditors"}, {"auditores", "auditors"}, {"аудиторов", "auditors"},
    {"consultants", "consultants"}, {"berater", "consultants"}, {"consultores", "consultants"}, {"консультантов", "consultants"},
    {"experts", "experts"}, {"experten", "experts"}, {"expertos", "experts"}, {"especialistas", "experts"}, {"esperti", "experts"}, {"экспертов", "experts"}, {"uzman", "experts"},
    {"tenaga ahli", "experts"}, {"chuyên gia", "experts"}, {"ماہرین", "experts"}, {"विशेषज्ञों", "experts"},
    {"artisans", "artisans"}, {"handwerker", "artisans"}, {"artesanos", "artisans"}, {"artesãos", "artisans"}, {"artigiani", "artisans"}, {"پُر", "artisans"}, {"کاریگروں", "artisans"},
    {"कारीगरों", "artisans"}, {"perajin", "artisans"}, {"pengrajin", "artisans"},
    {"families", "families"}, {"familien", "families"}, {"familles", "families"}, {"familias", "families"}, {"famílias", "families"}, {"famiglie", "families"}, {"семей", "families"},
    {"keluarga", "families"}, {"خاندانوں", "families"}, {"परिवारों", "families"}, {"পরিবার", "families"}, {"gia đình", "families"}, {"أسرة", "families"},
    {"households", "households"}, {"haushalte", "households"}, {"ménages", "households"}, {"hogares", "households"}, {"домохозяйств", "households"}, {"rumah tangga", "households"},
    {"hộ gia đình", "households"}, {"گھرانوں", "households"},
    {"companies", "companies"}, {"firmen", "companies"}, {"entreprises", "companies"}, {"sociétés", "companies"}, {"empresas", "companies"}, {"compañías", "companies"}, {"aziende", "companies"},
    {"bedrijven", "companies"}, {"företag", "companies"}, {"virksomheder", "companies"}, {"przedsiębiorstw", "companies"}, {"podniků", "companies"}, {"firem", "companies"}, {"компаний", "companies"},
    {"компаній", "companies"}, {"şirket", "companies"}, {"şirkete", "companies"}, {"perusahaan", "companies"}, {"syarikat", "companies"}, {"doanh nghiệp", "companies"}, {"شركة", "companies"},
    {"شركات", "companies"}, {"شرکت", "companies"}, {"کمپنیوں", "companies"}, {"کمپنیاں", "companies"}, {"कंपनियों", "companies"}, {"প্রতিষ্ঠান", "companies"}, {"家企业", "companies"},
    {"家公司", "companies"}, {"社の", "companies"}, {"개 기업", "companies"}, {"개사", "companies"}, {"개 업체", "companies"}, {"บริษัท", "companies"},
    {"firms", "firms"},
    {"enterprises", "enterprises"}, {"unternehmen", "enterprises"}, {"betriebe", "enterprises"}, {"imprese", "enterprises"}, {"предприятий", "enterprises"}, {"підприємств", "enterprises"},
    {"işletme", "enterprises"}, {"işletmeye", "enterprises"}, {"usaha", "enterprises"}, {"उद्यमों", "enterprises"}, {"منشأة", "enterprises"},
    {"smes", "smes"}, {"kmu", "smes"}, {"pme", "smes"}, {"pymes", "smes"}, {"pmi", "smes"}, {"kobi", "smes"}, {"ukm", "smes"}, {"umkm", "smes"}, {"مсп", "smes"}, {"мсп", "smes"},
    {"msmes", "msmes"}, {"mipymes", "msmes"}, {"mpme", "msmes"},
    {"businesses", "businesses"},
    {"units", "units"}, {"einheiten", "units"}, {"unités", "units"}, {"unidades", "units"}, {"unità", "units"}, {"یونٹس", "units"}, {"یونٹوں", "units"}, {"इकाइयों", "units"},
    {"factories", "factories"}, {"mills", "factories"}, {"fabriken", "factories"}, {"usines", "factories"}, {"fábricas", "factories"}, {"fabbriche", "factories"}, {"fabrieken", "factories"},
    {"заводов", "factories"}, {"фабрик", "factories"}, {"pabrik", "factories"}, {"nhà máy", "factories"}, {"مصنع", "factories"}, {"مصانع", "factories"}, {"کارخانوں", "factories"},
    {"کارخانے", "factories"}, {"कारखानों", "factories"}, {"मिलों", "factories"}, {"কারখানা", "factories"}, {"家工厂", "factories"}, {"工場", "factories"}, {"fabrika", "factories"},
    {"fabrikaya", "factories"}, {"โรงงาน", "factories"},
    {"industries", "industries"}, {"industrien", "industries"}, {"industrias", "industries"}, {"indústrias", "industries"},
    {"entrepreneurs", "entrepreneurs"}, {"unternehmer", "entrepreneurs"}, {"emprendedores", "entrepreneurs"}, {"empreendedores", "entrepreneurs"}, {"imprenditori", "entrepreneurs"},
    {"предпринимателей", "entrepreneurs"}, {"підприємців", "entrepreneurs"}, {"girişimci", "entrepreneurs"}, {"wirausaha", "entrepreneurs"}, {"उद्यमियों", "entrepreneurs"},
    {"رواد أعمال", "entrepreneurs"},
    {"startups", "startups"}, {"start-ups", "startups"},
    {"exporters", "exporters"}, {"exporteure", "exporters"}, {"exportateurs", "exporters"}, {"exportadores", "exporters"}, {"экспортеров", "exporters"},
    {"clusters", "clusters"}, {"cluster", "clusters"}, {"clústeres", "clusters"}, {"кластеров", "clusters"},
    {"exhibitors", "exhibitors"}, {"aussteller", "exhibitors"}, {"exposants", "exhibitors"}, {"expositores", "exhibitors"}, {"espositori", "exhibitors"}, {"экспонентов", "exhibitors"},
    {"visitors", "visitors"}, {"besucher", "visitors"}, {"visiteurs", "visitors"}, {"visitantes", "visitors"}, {"visitatori", "visitors"}, {"bezoekers", "visitors"}, {"посетителей", "visitors"},
    {"pengunjung", "visitors"}, {"ziyaretçi", "visitors"}, {"زائر", "visitors"}, {"khách", "visitors"},
    {"buyers", "buyers"}, {"einkäufer", "buyers"}, {"acheteurs", "buyers"}, {"compradores", "buyers"}, {"покупателей", "buyers"},
    {"audits", "audits"}, {"auditorías", "audits"}, {"auditorias", "audits"}, {"аудитов", "audits"}, {"audit", "audits"},
    {"trees", "trees"}, {"bäume", "trees"}, {"arbres", "trees"}, {"árboles", "trees"}, {"árvores", "trees"}, {"alberi", "trees"}, {"bomen", "trees"}, {"деревьев", "trees"}, {"pohon", "trees"},
    {"ağaç", "trees"}, {"شجرة", "trees"}, {"درخت", "trees"}, {"पेड़", "trees"},
    {"saplings", "saplings"}, {"fidan", "saplings"}, {"саженцев", "saplings"}, {"پودے", "saplings"}, {"पौधे", "saplings"},
    {"houses", "houses"}, {"häuser", "houses"}, {"casas", "houses"}, {"rumah", "houses"}, {"گھر", "houses"},
    {"homes", "homes"}, {"wohnungen", "homes"}, {"logements", "homes"}, {"viviendas", "homes"}, {"moradias", "homes"}, {"alloggi", "homes"}, {"woningen", "homes"}, {"квартир", "homes"},
    {"konut", "homes"}, {"وحدة سكنية", "homes"}, {"घर", "homes"},
    {"schools", "schools"}, {"schulen", "schools"}, {"écoles", "schools"}, {"escuelas", "schools"}, {"escolas", "schools"}, {"scuole", "schools"}, {"школ", "schools"}, {"sekolah", "schools"},
    {"okul", "schools"}, {"مدرسة", "schools"}, {"اسکولوں", "schools"}, {"स्कूलों", "schools"},
    {"centres", "centres"}, {"centers", "centres"}, {"zentren", "centres"}, {"centros", "centres"}, {"centri", "centres"}, {"центров", "centres"}, {"pusat", "centres"},
    {"villages", "villages"}, {"dörfer", "villages"}, {"pueblos", "villages"}, {"aldeias", "villages"}, {"villaggi", "villages"}, {"desa", "villages"}, {"gaon", "villages"}, {"गाँवों", "villages"},
    {"गांवों", "villages"}, {"دیہات", "villages"}, {"গ্রাম", "villages"},
    {"districts", "districts"}, {"distritos", "districts"}, {"районов", "districts"}, {"اضلاع", "districts"}, {"जिलों", "districts"},
    {"megawatts", "megawatts"}, {"megawatt", "megawatts"}, {"mégawatts", "megawatts"}, {"megavatios", "megawatts"}, {"мегаватт", "megawatts"}, {"мвт", "megawatts"}, {"میگاواٹ", "megawatts"},
    {"ميغاواط", "megawatts"}, {"मेगावाट", "megawatts"}, {"মেগাওয়াট", "megawatts"}, {"เมกะวัตต์", "megawatts"}, {"メガワット", "megawatts"}, {"兆瓦", "megawatts"},
    {"mw", "mw"},
    {"gw", "gw"},
    {"tonnes", "tonnes"}, {"tonnen", "tonnes"}, {"toneladas", "tonnes"}, {"tonnellate", "tonnes"}, {"тонн", "tonnes"}, {"tấn", "tonnes"}, {"طن", "tonnes"}, {"ٹن", "tonnes"}, {"टन", "tonnes"},
    {"টন", "tonnes"}, {"トン", "tonnes"}, {"吨", "tonnes"}, {"ตัน", "tonnes"},
    {"tons", "tons"},
    {"hectares", "hectares"}, {"hektar", "hectares"}, {"hectáreas", "hectares"}, {"ettari", "hectares"}, {"гектаров", "hectares"}, {"هكتار", "hectares"}, {"ہیکٹر", "hectares"},
    {"हेक्टेयर", "hectares"}, {"公顷", "hectares"}, {"ヘクタール", "hectares"},
    {"acres", "acres"}, {"ایکڑ", "acres"}, {"एकड़", "acres"},
    {"vehicles", "vehicles"}, {"fahrzeuge", "vehicles"}, {"véhicules", "vehicles"}, {"vehículos", "vehicles"}, {"veículos", "vehicles"}, {"veicoli", "vehicles"}, {"автомобилей", "vehicles"},
    {"kendaraan", "vehicles"}, {"araç", "vehicles"}, {"گاڑیاں", "vehicles"}, {"वाहनों", "vehicles"},
    {"patents", "patents"}, {"patente", "patents"}, {"brevets", "patents"}, {"brevetti", "patents"}, {"патентов", "patents"}, {"件专利", "patents"},
    {"opportunities", "opportunities"},
});

// In scripts without ASCII letters anywhere in the sentence, else before the figure.
constexpr auto aim_words = std::to_array<std::string_view>({
    "will", "would", "shall", "aim", "aims", "aimed", "aiming", "target", "targets", "targeted", "targeting", "goal", "goals", "objective", "plan",
    "plans", "planned", "planning", "expected", "expects", "hopes", "intends", "pledged", "pledges", "commits", "committed", "ambition", "vision",
    "seeks", "envisages", "envisaged", "projected", "to create", "to train", "to reach", "to increase", "to raise", "to cut", "to reduce", "to boost",
    "to double", "akan", "menargetkan", "sasaran", "menyasarkan", "mục tiêu", "sẽ", "hedef", "hedefi", "hedefliyor", "meta", "objetivo", "prevé",
    "цель", "зорилт", "ہدف", "گا", "گی", "گے", "هدف", "خواهد", "سوف", "लक्ष्य", "होगा", "जाएगा", "লক্ষ্য", "লক্ষ্যমাত্রা", "เป้าหมาย", "จะ", "目標",
    "目标", "目指", "将", "將", "목표", "계획", "wird", "werden", "soll", "sollen", "sollten", "wollen", "ziel", "ziele", "geplant", "strebt", "möchte",
    "würden", "sera", "seront", "vise à", "visent à", "objectif", "objectifs", "prévoit", "prévoient", "prévu", "permettra", "permettront", "créera",
    "créeront", "bénéficieront", "bénéficiera", "formera", "compte créer", "envisage", "devrait", "devraient", "será", "serán", "creará", "crearán",
    "permitirá", "busca", "beneficiará", "beneficiarán", "generará", "generarán", "pretende", "espera", "proyecta", "contempla", "capacitará",
    "alcanzará", "reducirá", "aumentará", "vai", "vão", "irá", "irão", "serão", "deverá", "deverão", "pretendem", "criará", "gerará", "espera-se",
    "sarà", "saranno", "obiettivo", "prevede", "prevedono", "creerà", "creeranno", "punta a", "intende", "permetterà", "zal", "zullen", "doel",
    "streeft", "beoogt", "moeten", "skal", "ska", "kommer att", "målet", "mål", "skapa", "vil skape", "będzie", "będą", "cel", "celem", "planuje",
    "planują", "zamierza", "stworzy", "powstanie", "bude", "budou", "cíl", "cílem", "plánuje", "plánují", "vytvoří", "будет", "будут", "планирует",
    "планируют", "планируется", "цели", "создаст", "создадут", "создать", "позволит", "намерен", "намерена", "планом", "к концу", "буде", "будуть",
    "планує", "мета", "метою", "створить", "дозволить", "planlıyor", "planlanıyor", "olacak", "yaratacak", "sağlanacak", "sağlayacak", "amaçlıyor",
    "hedeflenmektedir", "hedefleniyor", "edilecek", "berencana", "ditargetkan", "bertujuan", "diharapkan", "merencanakan", "dijangka", "kế hoạch",
    "phấn đấu", "dự kiến", "đặt mục tiêu", "سيتم", "سيوفر", "ستوفر", "تهدف", "يهدف", "من المتوقع", "يستهدف", "تستهدف", "يخطط", "ستخلق", "قرار است",
    "برنامه دارد", "می‌خواهد", "करेगा", "करेगी", "करेंगे", "मिलेगा", "मिलेगी", "मिलेंगी", "जाएगी", "जाएंगे", "दिया जाएगा", "হবে", "করবে",
    "দেওয়া হবে", "করা হবে", "পরিকল্পনা", "计划", "計劃", "力争", "预计", "到2030", "予定", "計画", "見込み", "예정", "추진", "คาดว่า", "ตั้งเป้า", "วางแผน",
});

constexpr auto aim_words_behind = std::to_array<std::string_view>({
    "hedefliyor", "hedefleniyor", "hedeflenmektedir", "planlıyor", "planlanıyor", "amaçlıyor", "olacak", "yaratacak", "sağlanacak", "sağlayacak", "edilecek", "verilecek", "eğitilecek",
});

constexpr auto past_words = std::to_array<std::string_view>({
    "last year", "rose", "grew", "fell", "declined", "recorded", "registered", "was", "were", "had", "has", "have", "increased", "achieved",
    "accounts for", "currently", "ago", "contributes", "which is", "employs", "held", "wurde", "wurden", "waren", "hatte", "hatten", "stieg", "était",
    "étaient", "avait", "a augmenté", "fue", "fueron", "era", "eran", "había", "foi", "foram", "eram", "è stato", "sono stati", "было", "были",
    "вырос", "составил", "составила", "oldu", "olmuştu", "telah",
});

constexpr auto leads_to_year = std::to_array<std::string_view>({
    "by ", "by the year ", "by end of ", "by the end of ", "until ", "bis ", "bis zum jahr ", "bis ende ", "d'ici ", "d’ici ", "d'ici à ", "d’ici à ",
    "à l'horizon ", "à l’horizon ", "para ", "para el año ", "hasta ", "até ", "entro il ", "tegen ", "vóór ", "senast ", "till ", "innen ", "inden ",
    "do ", "do roku ", "do konce roku ", "do końca ", "до ", "к концу ", "до конца ", "hingga ", "pada tahun ", "menjelang ", "menjelang tahun ",
    "đến năm ", "vào năm ", "بحلول عام ", "بحلول ", "حتى عام ", "تا سال ", "تا ", "到", "至", "к ", "К ", "До ",
});

constexpr auto ends_of_year = std::to_array<std::string_view>({
    "年まで", "年までに", "년까지", "年前", "年底", "'a kadar", "'e kadar", "’a kadar", "’e kadar", " yılına kadar", " yılı sonuna kadar", " तक", " تک",
    " সালের মধ্যে", " সাল নাগাদ", "ء تک",
});
// clang-format on

constexpr auto itself = [](std::string_view word) { return word; };

}  // namespace

const PhraseList& shares() {
    static const PhraseList words(share_words, itself);
    return words;
}

const PhraseList& things() {
    static const PhraseList words(thing_words, [](const Thing& row) { return row.word; });
    return words;
}

std::string_view unit_of(std::size_t row) {
    return thing_words[row].unit;
}

const PhraseList& aims() {
    static const PhraseList words(aim_words, itself);
    return words;
}

const PhraseList& aims_behind() {
    static const PhraseList words(aim_words_behind, itself);
    return words;
}

const PhraseList& pasts() {
    static const PhraseList words(past_words, itself);
    return words;
}

std::span<const std::string_view> before_year() {
    return leads_to_year;
}

std::span<const std::string_view> behind_year() {
    return ends_of_year;
}

}  // namespace pressdex::target_words
