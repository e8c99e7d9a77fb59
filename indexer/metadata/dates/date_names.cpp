// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/date_names.hpp"

#include "press/text/folding.hpp"

#include <algorithm>
#include <array>
#include <bitset>
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
    "کانوونی_دووەم|کانوونی_دووەمی|كانوونی_دووه‌م شوبات|شوباتی "
    "ئازار|ئازاری "
    "نیسان|نیسانی "
    "ئایار|ئایاری "
    "حوزەیران|حوزه‌یران|حوزەیرانی "
    "تەمموز|ته‌مموز|تەممووز ئاب|ئابی ئەیلوول|ئه‌یلول|ئەیلول "
    "تشرینی_یەکەم|تشرینی_یەکەمی|تشرینی_یه‌كه‌م "
    "تشرینی_دووەم|تشرینی_دووەمی|تشرینی_دووه‌م "
    "کانوونی_یەکەم|کانوونی_یەکەمی|كانوونی_یه‌كه‌م",  // ckb
    "জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট|আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর "
    "ডিসেম্বর",                                                                                       // bn
    "जनवरी फरवरी|फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर",  // hi
    "जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर",                             // mr
    "ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்",                          // ta
    "జనవరి ఫిబ్రవరి మార్చి ఏప్రిల్ మే జూన్ జూలై ఆగస్టు సెప్టెంబర్ అక్టోబర్ నవంబర్ డిసెంబర్",                                  // te
    "ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි "
    "ජූලි "
    "අගෝස්තු "
    "සැප්තැම්බර් "
    "ඔක්තෝබර් "
    "නොවැම්බර් "
    "දෙසැම්බර්",  // si
    "มกราคม|ม.ค กุมภาพันธ์|ก.พ มีนาคม|มี.ค เมษายน|เม.ย พฤษภาคม|พ.ค มิถุนายน|มิ.ย กรกฎาคม|ก.ค สิงหาคม|ส.ค กันยายน|ก.ย "
    "ตุลาคม|ต.ค พฤศจิกายน|พ.ย ธันวาคม|ธ.ค",                                                                        // th
    "ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ",                                            // lo
    "មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ",                                                 // km
    "януари|яну февруари|фев март апрел|април май юни юли август септември|сеп октомври ноември|ное декември",  // bg
    "јануар|јануари|јан фебруар|фебруари|феб март април мај јун|јуни јул|јули август септембар|септември "
    "октобар|октомври новембар|ноември децембар|декември",  // sr, mk
    "siječnja|siječanj veljače|veljača ožujka|ožujak|mart travnja|travanj svibnja|svibanj lipnja|lipanj|jun "
    "srpnja|srpanj|jul kolovoza|kolovoz|avgust rujna|rujan|septembar oktobar studenoga|studenog|studeni|novembar "
    "prosinca|prosinac|decembar",  // hr, sr, bs
    "januarja februarja marca|marec aprila maja junija|junij julija|julij avgusta septembra oktobra novembra decembra",  // sl
    "januára februára marca apríla mája|máj júna|jún júla|júl augusta septembra októbra|október novembra decembra",  // sk
    "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec",  // cs, nominative; listopad is
                                                                                          // November
    "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień",  // pl,
                                                                                                         // nominative
    "sausio|sausis vasario|vasaris kovo|kovas balandžio|balandis gegužės|gegužė birželio|birželis liepos|liepa "
    "rugpjūčio|rugpjūtis rugsėjo|rugsėjis spalio|spalis lapkričio|lapkritis gruodžio|gruodis",  // lt
    "janvāris|janvārī februāris|februārī marts|martā aprīlis|aprīlī maijs|maijā jūnijs|jūnijā jūlijs|jūlijā "
    "augusts|augustā septembris|septembrī oktobris|oktobrī novembris|novembrī decembris|decembrī",               // lv
    "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember",                // et
    "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu",  // fi,
                                                                                                                 // nominative
    "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember",       // is
    "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre",       // ca
    "xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro",  // gl
    "urtarrila|urtarrilaren otsaila|otsailaren martxoa|martxoaren apirila|apirilaren maiatza|maiatzaren "
    "ekaina|ekainaren "
    "uztaila|uztailaren abuztua|abuztuaren iraila|irailaren urria|urriaren azaroa|azaroaren abendua|abenduaren",  // eu
    "janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor",                              // sq
    "Januarie Februarie Maart April Mei Junie Julie Augustus September Oktober November Desember",                // af
    "Januari Februari Machi Aprili Mei Juni Julai Agosti Septemba Oktoba Novemba Desemba",                        // sw
    "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",          // be
    "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень",  // uk, nominative
    "yanvar fevral mart aprel may iyun iyul avqust|avgust sentyabr|sentabr oktyabr|oktabr noyabr dekabr",  // az, uz
    "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",                  // kk
    "январ феврал март апрел май июн июл август сентябр октябр ноябр декабр",                              // tg, uz
    "იანვარი|იანვარს თებერვალი|თებერვალს მარტი|მარტს აპრილი|აპრილს მაისი|მაისს ივნისი|ივნისს ივლისი|ივლისს "
    "აგვისტო|აგვისტოს სექტემბერი|სექტემბერს ოქტომბერი|ოქტომბერს ნოემბერი|ნოემბერს დეკემბერი|დეკემბერს",  // ka
    "հունվարի|հունվար փետրվարի|փետրվար մարտի|մարտ ապրիլի|ապրիլ մայիսի|մայիս հունիսի|հունիս հուլիսի|հուլիս "
    "օգոստոսի|օգոստոս սեպտեմբերի|սեպտեմբեր հոկտեմբերի|հոկտեմբեր նոյեմբերի|նոյեմբեր դեկտեմբերի|դեկտեմբեր",  // hy
    "ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט "
    "ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר",                      // he
    "ጃንዩወሪ ፌብሩወሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር",                     // am
    "જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુલાઈ ઑગસ્ટ|ઓગસ્ટ સપ્ટેમ્બર ઑક્ટોબર|ઓક્ટોબર નવેમ્બર ડિસેમ્બર",  // gu
    "ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್",                  // kn
    "ജനുവരി ഫെബ്രുവരി മാർച്ച് ഏപ്രിൽ മേയ്|മെയ് ജൂൺ ജൂലൈ ഓഗസ്റ്റ്|ആഗസ്റ്റ് സെപ്റ്റംബർ "
    "ഒക്‌ടോബർ|ഒക്ടോബർ "
    "നവംബർ "
    "ഡിസംബർ",                                                                           // ml
    "ਜਨਵਰੀ ਫ਼ਰਵਰੀ|ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ",                 // pa
    "ଜାନୁଆରୀ ଫେବୃଆରୀ|ଫେବ୍ରୁଆରୀ ମାର୍ଚ୍ଚ ଅପ୍ରେଲ ମଇ ଜୁନ ଜୁଲାଇ ଅଗଷ୍ଟ ସେପ୍ଟେମ୍ବର ଅକ୍ଟୋବର ନଭେମ୍ବର ଡିସେମ୍ବର",  // or
    "জানুৱাৰী ফেব্ৰুৱাৰী মাৰ্চ এপ্ৰিল মে’ জুন জুলাই আগষ্ট ছেপ্তেম্বৰ অক্টোবৰ নৱেম্বৰ ডিচেম্বৰ",      // as
    "ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ",                  // my
    "جنوري فبروري|فېبروري مارچ اپریل|اپرېل مۍ|می جون جولای|جولایي اګست سېپتمبر|سپتمبر اکتوبر|اکتوبر نومبر|نوامبر "
    "دسمبر|ډسمبر",                                                                                       // ps
    "Jannaayo Febraayo Maarso Abriil May Juun Luuliyo Ogosto Sebteembar Oktoobar Noofeembar Diseembar",  // so
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
    "شەممە|شه‌ممه‌",                                     // ckb
    "রবিবার|রোববার সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার",      // bn
    "रविवार|इतवार सोमवार मंगलवार बुधवार गुरुवार|बृहस्पतिवार शुक्रवार शनिवार",  // hi
    "อาทิตย์|วันอาทิตย์|วันอาทิตย์ที่ จันทร์|วันจันทร์|วันจันทร์ที่ อังคาร|วันอังคาร|วันอังคารที่ พุธ|วันพุธ|วันพุธที่ "
    "พฤหัสบดี|วันพฤหัสบดี|วันพฤหัสบดีที่ ศุกร์|วันศุกร์|วันศุกร์ที่ เสาร์|วันเสาร์|วันเสาร์ที่",  // th
    "日曜日|日曜|星期日|周日|星期天 月曜日|月曜|星期一|周一 火曜日|火曜|星期二|周二 水曜日|水曜|星期三|周三 "
    "木曜日|木曜|星期四|周四 "
    "金曜日|金曜|星期五|周五 土曜日|土曜|星期六|周六",                           // ja, zh
    "일요일 월요일 화요일 수요일 목요일 금요일 토요일",                          // ko
    "Jumapili Jumatatu Jumanne Jumatano Alhamisi Ijumaa Jumamosi",               // sw
    "neděle|neděli pondělí úterý středa|středu čtvrtek pátek sobota|sobotu",     // cs
    "nedeľa|nedeľu pondelok utorok streda|stredu štvrtok piatok sobota|sobotu",  // sk
    "nedjelja|nedjelju|nedelja|nedelju ponedjeljak|ponedeljak utorak srijeda|srijedu|sreda|sredu četvrtak petak "
    "subota|subotu",                                                             // hr, sr, bs
    "nedelja|nedeljo ponedeljek torek sreda|sredo četrtek petek sobota|soboto",  // sl
    "vasárnap hétfő|hétfőn kedd|kedden szerda|szerdán csütörtök|csütörtökön péntek|pénteken szombat|szombaton",  // hu
    "duminică luni marți|marţi miercuri joi vineri sâmbătă",                                                     // ro
    "sunnuntai|sunnuntaina maanantai|maanantaina tiistai|tiistaina keskiviikko|keskiviikkona torstai|torstaina "
    "perjantai|perjantaina lauantai|lauantaina",  // fi
    "sekmadienis|sekmadienį pirmadienis|pirmadienį antradienis|antradienį trečiadienis|trečiadienį "
    "ketvirtadienis|ketvirtadienį penktadienis|penktadienį šeštadienis|šeštadienį",  // lt
    "svētdiena|svētdien pirmdiena|pirmdien otrdiena|otrdien trešdiena|trešdien ceturtdiena|ceturtdien "
    "piektdiena|piektdien sestdiena|sestdien",  // lv
    "pühapäev|pühapäeval esmaspäev|esmaspäeval teisipäev|teisipäeval kolmapäev|kolmapäeval neljapäev|neljapäeval "
    "reede|reedel laupäev|laupäeval",                                                                // et
    "неділя|неділю понеділок вівторок середа|середу четвер п'ятниця|п'ятницю субота|суботу",         // uk
    "недеља|недељу понедељак уторак среда четвртак петак субота|суботу",                             // sr
    "आइतबार|आइतवार सोमबार मंगलबार|मंगलवार बुधबार बिहीबार|बिहिबार शुक्रबार शनिबार",                        // ne
    "ஞாயிற்றுக்கிழமை திங்கட்கிழமை|திங்கள்கிழமை செவ்வாய்க்கிழமை புதன்கிழமை வியாழக்கிழமை வெள்ளிக்கிழமை சனிக்கிழமை",  // ta
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
    "دیروز امروز فردا",
    "أمس|امس اليوم غدا",
    "دوێنێ ئەمڕۆ|ئه‌مڕۆ سبەی",
    "গতকাল আজ আগামীকাল",
    "昨日|昨天 今日|今天|本日 明日|明天",
    "어제 오늘 내일",
    "เมื่อวาน วันนี้ พรุ่งนี้",
    // Of languages further on: only names that are no other words.
    "jana leo kesho",
    "ontem hoje amanhã",
    "ieri oggi domani",
    "gisteren vandaag",
    "igår i_dag|idag",
    "wczoraj dziś|dzisiaj jutro",
    "včera dnes",
    "jučer|juče danas",
    "tegnap",
    "eilen tänään huomenna",
    "vakar šiandien",
    "вчора сьогодні",
    "өчигдөр өнөөдөр",
    "kahapon ngayong_araw",
};

// clang-format on

// Most words are of Latin letters and no name, which their first three letters tell at little cost.
class Beginnings {
  public:
    void put(std::string_view folded_name) {
        if (const auto number = number_of(folded_name)) known_.set(*number);
    }

    // False only when no name folds to the same as this word.
    bool may_begin(std::string_view word) const {
        const auto number = number_of(word);
        return !number || known_.test(*number);
    }

  private:
    static std::optional<std::size_t> number_of(std::string_view word) {
        if (word.size() < 3) return std::nullopt;
        std::size_t number = 0, at = 0;
        for (std::size_t letters = 0; letters < 3;) {
            const unsigned letter = at < word.size() ? (static_cast<unsigned char>(word[at]) | 0x20U) - 'a' : 26;
            if (const std::size_t apostrophe = letter < 26 ? 0 : apostrophe_at(word, at); apostrophe != 0) {
                at += apostrophe;
                continue;
            }
            if (letter >= 26) return std::nullopt;
            number = number * 26 + letter;
            ++letters;
            ++at;
        }
        // A mark behind the third letter may change it.
        const bool may_change = at < word.size() && static_cast<unsigned char>(word[at]) >= 0x80;
        return may_change && apostrophe_at(word, at) == 0 ? std::nullopt : std::optional(number);
    }

    // Bytes of an apostrophe, which folding leaves out; 0 for none.
    static std::size_t apostrophe_at(std::string_view word, std::size_t at) {
        const auto rest = word.substr(std::min(at, word.size()));
        if (rest.starts_with('\'')) return 1;
        return rest.starts_with("\u2019") || rest.starts_with("\u2018") ? 3 : 0;
    }

    std::bitset<std::size_t{26} * 26 * 26> known_;
};

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};

struct Names {
    std::unordered_map<std::string, unsigned, Hash, std::equal_to<>> numbers;  // of folded names
    Beginnings beginnings;
};

template <std::size_t rows>
Names read(const std::array<const char*, rows>& table, unsigned first) {
    Names names;
    for (std::string_view row : table) {
        std::string name;
        unsigned number = first;
        const auto keep = [&] {
            std::replace(name.begin(), name.end(), '_', ' ');
            const auto [kept, is_new] = names.numbers.emplace(folded(name), number);
            if (is_new) names.beginnings.put(kept->first);
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
    if (word.size() < 3 || word.size() > 64 || !names.beginnings.may_begin(word)) return std::nullopt;
    constexpr auto is_ascii_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    std::array<char, 64> small{};
    const bool plain = std::all_of(word.begin(), word.end(), is_ascii_letter);
    if (plain)
        std::transform(word.begin(), word.end(), small.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    const auto found =
        plain ? names.numbers.find(std::string_view(small.data(), word.size())) : names.numbers.find(folded(word));
    if (found == names.numbers.end()) return std::nullopt;
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
    static constexpr std::array words = {"may", "march", "mar", "sun", "mon", "sat",    "wed", "set",
                                         "out", "dis",   "des", "mai", "tem", "ara",    "gen", "mag",
                                         "ago", "mac",   "eki", "kas", "nis", "segunda"};
    static const Beginnings beginnings = [] {
        Beginnings all;
        for (const auto* each : words) all.put(each);
        return all;
    }();
    if (word.size() < 3 || !beginnings.may_begin(word)) return false;
    const std::string plain = folded(word);
    return std::find(words.begin(), words.end(), plain) != words.end();
}

}  // namespace pressdex
