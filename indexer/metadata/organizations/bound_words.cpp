// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/bound_words.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace pressdex {
namespace {

using Words = std::span<const std::string_view>;

// By language, in the order of BodyLanguage from French on: French, Spanish, Portuguese, Italian, Dutch.
using ByLanguage = std::array<Words, 5>;

Words of_language(const ByLanguage& words, BodyLanguage language) {
    const auto number = static_cast<std::size_t>(language) - static_cast<std::size_t>(BodyLanguage::french);
    return number < words.size() ? words[number] : Words{};
}

bool holds(const ByLanguage& words, BodyLanguage language, std::string_view word) {
    const Words own = of_language(words, language);
    return std::ranges::find(own, word) != own.end();
}

bool ends_with_one(const ByLanguage& endings, BodyLanguage language, std::string_view word) {
    return std::ranges::any_of(of_language(endings, language),
                               [&](std::string_view ending) { return word.ends_with(ending); });
}

constexpr auto list(auto... words) {
    return std::array<std::string_view, sizeof...(words)>{words...};
}

constexpr auto of_fr = list("de", "du", "des");
constexpr auto of_es = list("de", "del");
constexpr auto of_pt = list("de", "do", "da", "dos", "das");
constexpr auto of_it = list("di", "del", "dello", "della", "dei", "degli", "delle");
constexpr auto of_nl = list("van", "der");
constexpr ByLanguage of_words = {of_fr, of_es, of_pt, of_it, of_nl};

constexpr auto for_fr = list("pour");
constexpr auto for_es = list("para", "contra");
constexpr auto for_pt = list("para", "pela");
constexpr auto for_it = list("per");
constexpr auto for_nl = list("voor", "tegen", "inzake");
constexpr ByLanguage for_words = {for_fr, for_es, for_pt, for_it, for_nl};

constexpr auto to_fr = list("a", "au", "aux");
constexpr auto to_es = list("a", "al");
constexpr auto to_pt = list("a", "ao", "aos", "as");
constexpr auto to_it = list("a", "al", "alla", "alle", "ai", "agli");
constexpr auto to_nl = list("aan");
constexpr ByLanguage to_words = {to_fr, to_es, to_pt, to_it, to_nl};
constexpr auto nouns_with_to =
    list("apoyo", "apoio", "appui", "aide", "ayuda", "ajuda", "atencion", "atencao", "proteccion", "protecao", "mise",
         "assistance", "asistencia", "assistencia", "sostegno", "aiuto", "soutien", "amparo", "fomento", "acces",
         "incentivo", "supporto", "hulp");
constexpr auto territorial = list("provincial", "regional", "municipal", "estadual", "estatal", "federal", "autonomico",
                                  "regionale", "provinciale", "comunale", "local", "locale", "departamental");

constexpr auto article_fr = list("le", "la", "les");
constexpr auto article_es = list("el", "la", "los", "las");
constexpr auto article_pt = list("o", "a", "os", "as");
constexpr auto article_it = list("il", "lo", "la", "i", "gli", "le");
constexpr auto article_nl = list("de", "het");
constexpr ByLanguage articles = {article_fr, article_es, article_pt, article_it, article_nl};

constexpr auto and_fr = list("et");
constexpr auto and_es = list("y", "e");
constexpr auto and_pt = list("e");
constexpr auto and_it = list("e", "ed");
constexpr auto and_nl = list("en");
constexpr ByLanguage ands = {and_fr, and_es, and_pt, and_it, and_nl};

constexpr auto one_fr = list("au", "du", "l");
constexpr auto one_es = list("al", "del");
constexpr auto one_pt = list("do", "da", "no", "na", "ao", "pelo", "pela");
constexpr auto one_it = list("del", "dello", "della", "al", "allo", "alla", "dal", "dallo", "dalla", "nel", "nello",
                             "nella", "sul", "sulla", "l", "dell", "all", "nell", "dall", "sull");
constexpr ByLanguage grown_articles = {one_fr, one_es, one_pt, one_it, Words{}};

constexpr auto any_fr =
    list("un", "une", "ce", "cet", "cette", "son", "sa", "leur", "notre", "votre", "mon", "ma", "chaque", "quelque",
         "aucun", "aucune", "tout", "toute", "autre", "nouvelle", "nouveau", "premier", "premiere");
constexpr auto any_es =
    list("un", "una", "este", "esta", "ese", "esa", "su", "nuestro", "nuestra", "cada", "otro", "otra", "algun",
         "alguna", "ningun", "ninguna", "dicho", "dicha", "primer", "primera", "nuevo", "nueva");
constexpr auto any_pt =
    list("um", "uma", "este", "esta", "esse", "essa", "seu", "sua", "nosso", "nossa", "cada", "outro", "outra", "algum",
         "alguma", "nenhum", "nenhuma", "primeiro", "primeira", "novo", "nova");
constexpr auto any_it = list("un", "uno", "una", "questo", "questa", "quel", "quella", "suo", "sua", "nostro", "nostra",
                             "ogni", "altro", "altra", "primo", "prima", "nuovo", "nuova", "loro");
constexpr auto any_nl = list("een", "dit", "dat", "deze", "die", "zijn", "haar", "hun", "ons", "onze", "elk", "elke",
                             "geen", "nieuwe", "eigen");
constexpr ByLanguage any_words = {any_fr, any_es, any_pt, any_it, any_nl};

constexpr auto no_fr =
    list("ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "un", "une", "deux", "trois", "plusieurs",
         "nombreux", "nombreuses", "tous", "toutes", "tout", "toute", "autres", "part", "suite", "cadre", "fin",
         "debut", "semaine", "mois", "annee", "jour", "jours", "ans", "retour", "plus", "moins", "nouveau", "leurs",
         "cas", "fait", "son", "notre", "nos", "quelque", "quelques", "chaque", "maniere", "facon", "place", "sorte",
         "voir", "faire", "que", "qui", "ne", "se", "la", "le", "les");
constexpr auto no_es =
    list("este", "esta", "estos", "estas", "ese", "esa", "esos", "esas", "su", "sus", "un", "una", "unos", "unas",
         "dos", "tres", "varios", "varias", "muchos", "muchas", "todos", "todas", "todo", "toda", "otros", "otras",
         "parte", "semana", "mes", "ano", "anos", "dia", "dias", "mas", "menos", "manera", "forma", "acuerdo", "cara",
         "que", "quien", "quienes", "cual", "cada", "manana", "ayer", "hoy", "pais", "el", "la", "los", "las", "lo");
constexpr auto no_pt = list("este", "esta", "estes", "estas", "esse", "essa", "seu", "sua", "seus", "suas", "um", "uma",
                            "dois", "duas", "tres", "varios", "varias", "muitos", "todos", "todas", "outros", "outras",
                            "parte", "semana", "mes", "ano", "anos", "dia", "dias", "mais", "menos", "forma", "acordo",
                            "que", "quem", "cada", "hoje", "ontem", "pais", "o", "a", "os", "as");
constexpr auto no_it = list("questo", "questa", "questi", "queste", "suo", "sua", "suoi", "sue", "loro", "un", "uno",
                            "una", "due", "tre", "molti", "molte", "tutti", "tutte", "altri", "altre", "parte",
                            "settimana", "mese", "anno", "anni", "giorno", "giorni", "piu", "meno", "nuovo", "che",
                            "chi", "cui", "ogni", "oggi", "ieri", "paese", "fine", "il", "la", "le", "i");
constexpr auto no_nl =
    list("een", "dit", "dat", "deze", "die", "hun", "zijn", "haar", "onze", "ons", "twee", "drie", "alle", "veel",
         "andere", "week", "maand", "jaar", "dag", "meer", "minder", "nieuwe", "plan", "plaats");
constexpr ByLanguage no_subjects = {no_fr, no_es, no_pt, no_it, no_nl};

constexpr auto infinitive_fr = list("er", "ir", "oir", "dre", "tre", "ire", "vre");
constexpr auto infinitive_es = list("ar", "er", "ir", "arse", "erse", "irse", "arlo", "arla");
constexpr auto infinitive_pt = list("ar", "er", "ir", "or");
constexpr auto infinitive_it = list("are", "ere", "ire", "rsi");
constexpr ByLanguage infinitives = {infinitive_fr, infinitive_es, infinitive_pt, infinitive_it, Words{}};

constexpr auto adjective_fr = list("al", "ale", "aux", "ales", "ique", "iques", "if", "ive", "ifs", "ives", "aire",
                                   "aires", "iel", "ielle", "iels", "ielles", "nel", "nelle", "nels", "nelles", "iere",
                                   "ieres", "ien", "ienne", "ile", "iles", "ains", "aine", "aines");
constexpr auto adjective_es =
    list("al", "ales", "ico", "ica", "icos", "icas", "ivo", "iva", "ivos", "ivas", "ario", "aria", "arios", "arias",
         "ero", "era", "eros", "eras", "iano", "iana", "til", "vil", "nil");
constexpr auto adjective_pt = list("al", "ais", "ico", "ica", "icos", "icas", "ivo", "iva", "ivos", "ivas", "ario",
                                   "aria", "arios", "arias", "eiro", "eira", "eiros", "eiras", "iano", "iana");
constexpr auto adjective_it =
    list("ale", "ali", "ico", "ica", "ici", "iche", "ivo", "iva", "ivi", "ive", "ario", "aria", "ari", "arie", "iano",
         "iana", "iani", "ile", "ili", "iero", "iera", "esco", "ese");
constexpr auto adjective_nl = list("ische", "elijke", "isch", "elijk", "ale", "iele", "ieve", "aire");
constexpr ByLanguage adjective_endings = {adjective_fr, adjective_es, adjective_pt, adjective_it, adjective_nl};

constexpr auto nation_fr =
    list("ais", "aise", "ois", "oise", "ain", "aine", "ien", "ienne", "ol", "ole", "and", "ande");
constexpr auto nation_es = list("ano", "ana", "ino", "ina", "eno", "ena", "es", "esa", "ol", "ola", "eco", "eca");
constexpr auto nation_pt = list("ano", "ana", "ino", "ina", "eiro", "eira", "es", "esa", "ol", "ola");
constexpr auto nation_it = list("ano", "ana", "ino", "ina", "ese", "esco", "esca", "olo", "ola");
constexpr ByLanguage nation_endings = {nation_fr, nation_es, nation_pt, nation_it, Words{}};

constexpr auto abstract_fr = list("tion", "sion", "tions", "ment", "ments", "ite", "ites", "age", "ence", "ance",
                                  "isme", "erie", "ique", "ure", "ises", "gie", "eurs", "iens", "ants");
constexpr auto abstract_es = list("cion", "sion", "ciones", "miento", "dad", "dades", "tad", "encia", "ancia", "ismo",
                                  "eria", "ura", "gia", "dores", "ntes", "ores");
constexpr auto abstract_pt = list("cao", "sao", "coes", "mento", "dade", "dades", "encia", "ancia", "ismo", "aria",
                                  "ura", "agem", "gia", "dores", "ntes", "ores");
constexpr auto abstract_it = list("zione", "sione", "zioni", "mento", "ita", "enza", "anza", "ismo", "eria", "ura",
                                  "aggio", "gia", "tori", "nti");
constexpr auto abstract_nl = list("ing", "heid", "schap", "isme", "tie", "logie", "iteit", "ers");
constexpr ByLanguage abstract_endings = {abstract_fr, abstract_es, abstract_pt, abstract_it, abstract_nl};

// Verbs that end as adjectives do, in whichever of the languages.
constexpr auto verbs = list(
    "communique", "explique", "indique", "applique", "implique", "revendique", "signale", "arrive", "faire", "indica",
    "explica", "publica", "comunica", "ubica", "dedica", "aplica", "implica", "busca", "considera", "espera", "genera",
    "opera", "lidera", "supera", "libera", "pubblica", "vale", "sale", "arriva", "priva", "notifica", "certifica",
    "identifica", "significa", "verifica", "reitera", "instala", "senal", "final", "tal", "cual", "qual", "quale",
    "sera", "fuera", "era", "primero", "pero", "enero", "dinero", "numero", "mediante", "durante", "lance", "annonce",
    "organise", "signe", "finance", "diario", "apoio", "mese", "paese", "imprese", "spese", "tale", "finale", "locale",
    "quali", "ainsi", "soit", "critique", "active", "cultive", "complique", "critica", "ratifica", "modifica",
    "simplifica", "rectifica", "clarifica", "justifica", "unifica", "planifica", "califica", "qualifica", "intensifica",
    "replica", "multiplica", "duplica", "radica", "edifica", "attiva", "coltiva", "deriva", "motiva", "cultiva");

constexpr bool is_ascii(char byte) {
    return static_cast<unsigned char>(byte) < 0x80;
}

constexpr std::size_t shortest_adjective = 5, shortest_abstract = 5;  // bytes

}  // namespace

BoundWord bound_word(const ReadWord& word) {
    BoundWord bound{word.elided, word.folded, 0, word.is_capitalised};
    if (word.is_elided) return bound;
    // "L'Industrie": the cutter leaves capitals whole.
    constexpr std::size_t longest_elided = 5;  // letters: "dell", "quell"
    std::size_t letters = 0;
    while (letters < word.printed.size() && letters <= longest_elided &&
           static_cast<unsigned char>(word.printed[letters]) < 0x80 && word.printed[letters] != '\'')
        ++letters;
    if (letters == 0 || letters >= word.printed.size() || letters > longest_elided || letters >= word.folded.size())
        return bound;
    const std::string_view behind = word.printed.substr(letters);
    const std::size_t sign = behind.starts_with('\'') ? 1 : behind.starts_with("\u2019") ? 3 : 0;
    if (sign == 0 || behind.size() == sign) return bound;
    static constexpr auto elided = list("l", "d", "dell", "all", "nell", "dall", "sull", "un", "quell");
    const std::string_view article = word.folded.substr(0, letters);
    if (std::ranges::find(elided, article) == elided.end()) return bound;
    bound.elided = article;
    bound.folded = word.folded.substr(letters);
    bound.article = static_cast<std::uint32_t>(letters + sign);
    const auto first = static_cast<unsigned char>(behind[sign]);
    const bool accented =
        first == 0xC3 && behind.size() > sign + 1 && static_cast<unsigned char>(behind[sign + 1]) < 0x9F;
    bound.is_capitalised = (first >= 'A' && first <= 'Z') || accented;
    return bound;
}

bool BoundGrammar::is_of(std::string_view word) const {
    return holds(of_words, language_, word);
}
bool BoundGrammar::is_bare(std::string_view word) {
    return word == "de" || word == "di" || word == "van";
}
bool BoundGrammar::is_for(std::string_view word) const {
    return holds(for_words, language_, word);
}
bool BoundGrammar::is_to(std::string_view word) const {
    return holds(to_words, language_, word);
}
bool BoundGrammar::wants_to(std::string_view noun) {
    return std::ranges::find(nouns_with_to, noun) != nouns_with_to.end();
}
bool BoundGrammar::is_territorial(std::string_view word) {
    return std::ranges::find(territorial, word) != territorial.end();
}
bool BoundGrammar::is_level(std::string_view word) {
    static constexpr auto levels = list("nation", "nacion", "nazion", "region", "gener", "superi", "centr", "federa",
                                        "provinc", "depart", "mondial", "mundial", "intern");
    return std::ranges::any_of(levels, [&](std::string_view level) { return word.starts_with(level); });
}
bool BoundGrammar::is_organ(std::string_view word) {
    static constexpr auto organs =
        list("general", "generale", "geral", "directivo", "diretivo", "direttivo", "ejecutivo", "executivo",
             "esecutivo", "executif", "administrativo", "amministrativo", "deliberativo", "academico", "consultivo",
             "fiscal", "directif");
    return std::ranges::find(organs, word) != organs.end();
}
bool BoundGrammar::is_article(std::string_view word) const {
    return holds(articles, language_, word);
}
bool BoundGrammar::is_and(std::string_view word) const {
    return holds(ands, language_, word);
}
bool BoundGrammar::tells_one(std::string_view word) const {
    return is_article(word) || holds(grown_articles, language_, word);
}
bool BoundGrammar::tells_any(std::string_view word) const {
    return holds(any_words, language_, word);
}
bool BoundGrammar::is_no_subject(std::string_view word) const {
    return holds(no_subjects, language_, word);
}
bool BoundGrammar::is_infinitive(std::string_view word) const {
    return ends_with_one(infinitives, language_, word);
}
bool BoundGrammar::is_adjective(const ReadWord& word) const {
    if (word.folded.size() < shortest_adjective || !ends_with_one(adjective_endings, language_, word.folded))
        return false;
    return is_accented_adjective(word) || std::ranges::find(verbs, word.folded) == verbs.end();
}
bool BoundGrammar::is_saint(const ReadWord& word) {
    return word.is_capitalised && word.folded == "sao";
}
bool BoundGrammar::is_group(std::string_view word) {
    return word.starts_with("grup") || word.starts_with("grou") || word.starts_with("soci");
}
bool BoundGrammar::is_of_nation(std::string_view word) const {
    return word.size() > shortest_adjective && ends_with_one(nation_endings, language_, word) &&
           std::ranges::find(verbs, word) == verbs.end();
}
bool BoundGrammar::is_preterite(const ReadWord& word) {
    return word.printed.ends_with("\u00F3") || word.printed.ends_with("\u00F2");
}
bool BoundGrammar::may_be_verb(const ReadWord& word) const {
    static constexpr auto endings = list("ique", "ive", "ica", "iva", "era");
    return !word.is_capitalised && !is_accented_adjective(word) &&
           std::ranges::any_of(endings, [&](std::string_view ending) { return word.folded.ends_with(ending); });
}
// "pública" and "económica" bear an accent that "publica" and "comunica" do not.
bool BoundGrammar::is_accented_adjective(const ReadWord& word) const {
    const bool iberian = language_ == BodyLanguage::spanish || language_ == BodyLanguage::portuguese;
    return iberian && (word.folded.ends_with("ica") || word.folded.ends_with("ico")) &&
           !std::ranges::all_of(word.printed, is_ascii) && is_ascii(word.printed.back());
}
bool BoundGrammar::is_abstract(std::string_view word) const {
    return word.size() >= shortest_abstract && ends_with_one(abstract_endings, language_, word) &&
           std::ranges::find(verbs, word) == verbs.end();
}

}  // namespace pressdex
