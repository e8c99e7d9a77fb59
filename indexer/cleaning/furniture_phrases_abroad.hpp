// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The phrases that page furniture is made of in the languages of the press beyond English (furniture_phrases.hpp). A
// list to edit; no rules.
#include <array>
#include <string_view>

// clang-format off
// One language a paragraph.
namespace pressdex::abroad {

// The whole line is this, signs and case aside.
constexpr auto whole_lines = std::to_array<std::string_view>({
    // es
    "inicio", "compartir", "comparte", "compartir en", "compartir por", "imprimir", "buscar", "búsqueda",
    "publicidad", "anuncio", "suscríbete", "suscribirse", "suscribirme", "volver", "volver arriba",
    "siguiente", "anterior", "iniciar sesión", "regístrate", "ir al contenido", "saltar al contenido",
    "conecta con nosotros", "síguenos", "síguenos en", "síguenos en redes sociales", "contacto", "contáctanos",
    "quiénes somos", "nosotros", "aviso legal", "política de privacidad", "mapa del sitio", "menú", "cerrar",
    "ver más", "leer más", "ver todo", "ver todas", "cargar más", "mostrar más", "enviar", "enviar por correo",
    "correo electrónico", "copiar enlace", "comentarios", "dejar un comentario", "deja un comentario",
    "etiquetas", "últimas noticias", "noticias", "sala de prensa", "escuchar", "guardar", "redacción",
    "foto cortesía", "tamaño de letra", "versión para imprimir", "descargar", "descargar pdf", "accesibilidad",
    // pt
    "início", "página inicial", "compartilhar", "compartilhe", "compartilhe isso", "partilhar", "partilhe",
    "publicidade", "voltar", "voltar ao topo", "ir para o conteúdo", "ir para o conteúdo principal",
    "pesquisar", "pesquisa", "busca", "entrar", "cadastre se", "assine", "siga nos", "fale conosco", "contato",
    "quem somos", "mapa do site", "política de privacidade", "leia mais", "ver mais", "ver todos",
    "carregar mais", "mostrar mais", "próximo", "próxima", "fechar", "comentários", "deixe um comentário",
    "copiar link", "copiar para área de transferência", "compartilhe por facebook", "compartilhe por twitter",
    "compartilhe por linkedin", "compartilhe por whatsapp", "link para copiar para área de transferência",
    "tamanho da fonte", "ouvir", "notícias", "acessibilidade", "alto contraste", "você está aqui",
    // fr
    "partager", "partager cet article", "partager sur facebook", "partager sur twitter", "imprimer", "accueil",
    "rechercher", "recherche", "publicité", "retour", "retour en haut", "haut de page", "aller au contenu",
    "aller au contenu principal", "accéder au contenu", "accéder au contenu principal", "passer au contenu",
    "se connecter", "connexion", "s inscrire", "s abonner", "je m abonne", "abonnez vous", "suivez nous",
    "nous contacter", "contact", "contactez nous", "qui sommes nous", "à propos", "mentions légales",
    "plan du site", "politique de confidentialité", "lire plus", "lire la suite", "en savoir plus",
    "voir plus", "voir tout", "afficher plus", "suivant", "précédent", "fermer", "envoyer", "envoyer par mail",
    "copier le lien", "commentaires", "commenter", "laisser un commentaire", "mots clés", "actualités",
    "espace presse", "télécharger", "télécharger le pdf", "version imprimable", "accessibilité",
    "vous êtes ici", "sommaire",
    // de
    "teilen", "beitrag teilen", "artikel teilen", "drucken", "seite drucken", "artikel drucken", "startseite",
    "zur startseite", "zum inhalt springen", "zum inhalt", "zum hauptinhalt springen", "direkt zum inhalt",
    "zur navigation", "suche", "suchen", "anzeige", "werbung", "anmelden", "einloggen", "registrieren",
    "abonnieren", "jetzt abonnieren", "folgen sie uns", "kontakt", "über uns", "impressum", "datenschutz",
    "datenschutzerklärung", "agb", "barrierefreiheit", "mehr erfahren", "weiterlesen", "mehr anzeigen",
    "mehr lesen", "weitere artikel", "alle anzeigen", "vorheriger artikel", "nächster artikel", "weiter",
    "zurück", "zurück zur übersicht", "nach oben", "schließen", "merken", "vorlesen", "link kopieren",
    "per e mail teilen", "kommentare", "kommentar schreiben", "schlagwörter", "herunterladen",
    "pdf herunterladen", "sie sind hier", "aktuelles", "presse", "pressemitteilungen", "leichte sprache",
    "gebärdensprache", "inhaltsverzeichnis",
    // it
    "condividi", "condividi su facebook", "condividi su twitter", "stampa", "cerca", "pubblicità", "accedi",
    "registrati", "iscriviti", "seguici", "seguici su", "contatti", "chi siamo", "informativa privacy",
    "mappa del sito", "leggi tutto", "leggi di più", "continua a leggere", "mostra altro", "vedi tutti",
    "successivo", "precedente", "chiudi", "invia", "copia link", "commenti", "lascia un commento", "torna su",
    "torna indietro", "vai al contenuto", "vai al contenuto principale", "salta al contenuto",
    "salta al contenuto principale", "home page", "ti trovi in", "scarica", "scarica pdf", "ascolta",
    "comunicati stampa", "argomenti",
    // nl
    "delen", "deel dit artikel", "deel deze pagina", "afdrukken", "printen", "zoeken", "inloggen", "aanmelden",
    "abonneren", "volg ons", "over ons", "privacyverklaring", "lees meer", "lees verder", "meer lezen",
    "toon meer", "volgende", "vorige", "sluiten", "terug", "terug naar boven", "naar boven", "ga naar inhoud",
    "direct naar inhoud", "naar de inhoud", "reacties", "reageer", "advertentie", "downloaden", "u bent hier",
    "nieuws",
    // scandinavia, finland
    "dela", "dela artikel", "skriv ut", "sök", "logga in", "kontakta oss", "om oss", "läs mer", "visa mer",
    "stäng", "tillbaka", "till toppen", "hoppa till innehåll", "del", "del artikel", "udskriv", "søg",
    "log ind", "kontakt os", "læs mere", "luk", "tilbage", "til toppen", "hop til indhold", "skriv ut side",
    "søk", "logg inn", "les mer", "hopp til innhold", "jaa", "jaa artikkeli", "tulosta", "haku", "etusivu",
    "lue lisää", "takaisin", "siirry sisältöön",
    // pl, cs, sk, hu, ro
    "udostępnij", "drukuj", "strona główna", "szukaj", "zaloguj się", "o nas", "polityka prywatności",
    "czytaj więcej", "czytaj dalej", "zobacz więcej", "następny", "poprzedni", "zamknij", "powrót", "do góry",
    "przejdź do treści", "komentarze", "reklama", "pobierz", "sdílet", "vytisknout", "tisk", "hledat",
    "přihlásit se", "číst dále", "zobrazit více", "zavřít", "zpět", "nahoru", "přejít k obsahu", "domů",
    "zdieľať", "tlačiť", "hľadať", "späť", "megosztás", "nyomtatás", "keresés", "bejelentkezés", "főoldal",
    "kezdőlap", "tovább olvasom", "bezárás", "vissza", "ugrás a tartalomra", "distribuie", "tipărește",
    "căutare", "acasă", "citește mai mult", "înapoi", "sari la conținut", "publicitate",
    // el
    "κοινοποίηση", "εκτύπωση", "αναζήτηση", "αρχική", "αρχική σελίδα", "σύνδεση", "επικοινωνία",
    "διαβάστε περισσότερα", "περισσότερα", "επόμενο", "προηγούμενο", "κλείσιμο", "επιστροφή",
    "μετάβαση στο περιεχόμενο", "σχόλια", "διαφήμιση",
    // tr, az
    "paylaş", "paylaşın", "facebook ta paylaş", "twitter da paylaş", "tweetle", "yazdır", "ana sayfa",
    "anasayfa", "arama", "ara", "giriş yap", "üye ol", "abone ol", "bizi takip edin", "iletişim", "hakkımızda",
    "gizlilik politikası", "site haritası", "devamını oku", "devamı", "daha fazla", "daha fazla göster",
    "sonraki", "önceki", "kapat", "geri", "geri dön", "yukarı", "yukarı çık", "yukarı git", "içeriğe atla",
    "içeriğe geç", "yorumlar", "yorum yap", "yorum yaz", "reklam", "etiketler", "haberler", "duyurular",
    "son dakika", "dinle", "yazı boyutu", "buradasınız", "paylaşmaq", "çap et", "axtar", "ana səhifə", "əlaqə",
    "geri qayıt",
    // ru, uk, bg, sr, kk, ky, mn
    "поделиться", "поделиться новостью", "поделитесь", "главная", "на главную", "главная страница", "реклама",
    "печать", "версия для печати", "распечатать", "поиск", "найти", "войти", "вход", "регистрация",
    "подписаться", "подпишитесь", "подписка", "меню", "закрыть", "контакты", "о нас", "карта сайта",
    "обратная связь", "читать далее", "читать полностью", "подробнее", "показать ещё", "показать еще", "ещё",
    "все новости", "следующая", "предыдущая", "следующая новость", "предыдущая новость", "назад",
    "к списку новостей", "вернуться к списку", "вернуться назад", "наверх", "вверх", "комментарии",
    "оставить комментарий", "добавить комментарий", "теги", "новости", "пресс служба", "пресс центр",
    "версия для слабовидящих", "перейти к содержанию", "скопировать ссылку", "поділитися", "головна", "друк",
    "пошук", "увійти", "контакти", "детальніше", "назад до списку", "споделяне", "търсене", "начало", "бөлісу",
    "басып шығару", "іздеу", "басты бет", "бөлүшүү", "башкы бет", "хуваалцах", "хэвлэх", "нүүр", "нүүр хуудас",
    "хайх", "хайлт", "холбоо барих", "бидний тухай", "дэлгэрэнгүй", "буцах", "сэтгэгдэл", "сэтгэгдэл бичих",
    "жиргэх",
    // vi
    "chia sẻ", "chia sẻ bài viết", "chia sẻ facebook", "trang chủ", "mới nhất", "copy link thành công",
    "sao chép liên kết", "quảng cáo", "in", "in trang", "in bài viết", "in bài này", "bản in", "gửi email",
    "gửi bình luận", "bình luận", "ý kiến bạn đọc", "tìm kiếm", "đăng nhập", "đăng ký", "liên hệ",
    "giới thiệu", "sơ đồ trang", "xem tiếp", "đọc tiếp", "đọc thêm", "xem tất cả", "tiếp theo", "trước",
    "đóng", "quay lại", "trở lại", "về đầu trang", "về trang trước", "lên đầu trang", "cỡ chữ", "từ khóa",
    "nghe đọc bài", "theo dõi chúng tôi", "tin tức", "lưu bài viết",
    // id, ms
    "bagikan", "bagikan artikel", "bagikan ke", "kongsi", "kongsikan", "cetak", "beranda", "laman utama",
    "masuk", "log masuk", "daftar", "iklan", "cari", "carian", "hubungi kami", "tentang kami", "mengenai kami",
    "peta situs", "peta laman", "kebijakan privasi", "dasar privasi", "selengkapnya", "baca selengkapnya",
    "baca selanjutnya", "baca lagi", "lihat semua", "lihat lainnya", "muat lebih banyak", "selanjutnya",
    "seterusnya", "sebelumnya", "sebelum ini", "tutup", "kembali", "kembali ke atas", "kembali ke beranda",
    "ke atas", "langsung ke konten", "lompat ke konten", "langkau ke kandungan", "komentar", "tulis komentar",
    "ulasan", "salin tautan", "salin link", "tautan berhasil disalin", "unduh", "muat turun", "ikuti kami",
    "communiqués de presse", "comunicados", "comunicado de prensa", "comunicados de prensa", "comunicati stampa",
    "пресс релизы", "الأخبار", "خبریں", "پریس ریلیز", "समाचार", "সংবাদ", "ข่าวประชาสัมพันธ์", "ニュース",
    "ikuti kami di", "berita", "siaran pers", "kenyataan media", "siaran media", "ukuran huruf", "saiz teks",
    // tl
    "ibahagi", "i share", "maghanap", "tungkol sa amin", "makipag ugnayan", "magbasa pa", "bumalik",
    // sw, so, ha, am
    "shiriki", "tafuta", "mwanzo", "wasiliana nasi", "soma zaidi", "rudi", "la wadaag", "raadi", "bincike",
    "አጋራ", "ፈልግ", "መነሻ",
    // ur, fa, ps, ckb, ar
    "ہوم", "صفحہ اول", "شیئر کریں", "شیئر", "پرنٹ", "پرنٹ کریں", "واپس جائیں", "واپس", "تلاش", "تلاش کریں",
    "اشتہار", "مزید پڑھیں", "مزید", "رابطہ", "رابطہ کریں", "ہمارے بارے میں", "ہمیں فالو کریں", "ٹویٹ کریں",
    "تبصرے", "تبصرہ کریں", "اگلی خبر", "پچھلی خبر", "تازہ ترین", "صفحه اصلی", "صفحه نخست", "خانه", "چاپ",
    "چاپ خبر", "نسخه چاپی", "اشتراک گذاری", "اشتراک‌گذاری", "به اشتراک بگذارید", "ارسال", "ارسال نظر",
    "ارسال به دوستان", "جستجو", "جست و جو", "ورود", "عضویت", "ثبت نام", "تماس با ما", "درباره ما", "نقشه سایت",
    "ادامه مطلب", "بیشتر بخوانید", "مشاهده بیشتر", "بازگشت", "نظرات", "نظرات کاربران", "نظر شما", "دیدگاه",
    "دیدگاه ها", "برچسب ها", "کپی لینک", "لینک کوتاه", "لینک کوتاه خبر", "کد خبر", "بالای صفحه", "تبلیغات",
    "کور پاڼه", "ماڵەوە", "گەڕان", "هاوبەشکردن", "سەرەتا", "الرئيسية", "الصفحة الرئيسية", "مشاركة", "شارك",
    "شارك المقال", "شارك الخبر", "شارك على", "مشاركة عبر", "طباعة", "طباعة الصفحة", "طباعة الخبر", "بحث",
    "ابحث", "استمارة البحث", "إضافة تعليق جديد", "اترك تعليقا", "أضف تعليق", "التعليقات", "تعليقات", "تابعونا",
    "تابعونا على", "تابعنا", "اقرأ المزيد", "المزيد", "عرض المزيد", "إعلان", "إعلانات",
    "تجاوز إلى المحتوى الرئيسي", "تخطي إلى المحتوى", "انتقل إلى المحتوى", "اتصل بنا", "تواصل معنا", "من نحن",
    "عن الموقع", "خريطة الموقع", "سياسة الخصوصية", "تسجيل الدخول", "التسجيل", "اشترك", "القائمة", "إغلاق",
    "التالي", "السابق", "عودة", "رجوع", "العودة", "إلى الأعلى", "أعلى الصفحة", "نسخ الرابط", "إرسال",
    "أرسل إلى صديق", "أخبار", "تحميل", "استمع", "حجم الخط", "كلمات مفتاحية", "وسوم",
    // he
    "שתף", "שיתוף", "הדפסה", "הדפס", "חיפוש", "דף הבית", "ראשי", "צור קשר", "אודות", "קרא עוד", "קראו עוד",
    "חזרה", "דלג לתוכן", "תגובות", "פרסומת",
    // bn
    "শেয়ার", "শেয়ার করুন", "প্রিন্ট", "প্রিন্ট করুন", "বিজ্ঞাপন", "যা খুঁজতে চান", "হোম", "মূলপাতা",
    "প্রচ্ছদ", "অনুসন্ধান", "খুঁজুন", "মেনু", "যোগাযোগ", "আমাদের সম্পর্কে", "আরও", "আরও পড়ুন", "আরো পড়ুন",
    "বিস্তারিত", "মন্তব্য", "মন্তব্য করুন", "মতামত", "ফলো করুন", "লিংক কপি করুন", "পরবর্তী", "পূর্ববর্তী",
    "সাইট ম্যাপ", "ফন্ট সাইজ",
    // hi, mr, ne
    "शेयर करें", "साझा करें", "शेयर", "विज्ञापन", "होम", "मुख्य पृष्ठ", "मुखपृष्ठ", "गृहपृष्ठ", "खोजें", "खोज",
    "मेनू", "मेन्यू", "प्रिंट", "प्रिंट करें", "संपर्क करें", "संपर्क", "हमारे बारे में", "और पढ़ें",
    "आगे पढ़ें", "विस्तार से पढ़ें", "टिप्पणी", "टिप्पणियां", "टिप्पणी करें", "फॉलो करें", "अगला", "पिछला",
    "वापस", "मुख्य सामग्री पर जाएं", "साइटमैप", "शेयर करा", "प्रतिक्रिया", "थप पढ्नुहोस्", "सेयर गर्नुहोस्",
    "प्रतिक्रिया दिनुहोस्", "विचार", "डाउनलोड",
    // pa, gu, ta, te, kn, ml, si, th, lo, my, km
    "ਸਾਂਝਾ ਕਰੋ", "ਖੋਜ", "શેર કરો", "હોમ", "શોધો", "பகிர்", "பகிர", "முகப்பு", "தேடல்", "தேடு", "விளம்பரம்",
    "மேலும் படிக்க", "மேலும்", "தொடர்பு", "கருத்துகள்", "షేర్", "హోమ్", "వెతకండి", "ಹಂಚಿಕೊಳ್ಳಿ", "ಮುಖಪುಟ",
    "ಹುಡುಕಿ", "പങ്കിടുക", "ഹോം", "തിരയുക", "මුල් පිටුව", "සොයන්න", "බෙදාගන්න", "තව කියවන්න", "අදහස්",
    "หน้าแรก", "หน้าหลัก", "แชร์", "แชร์บทความ", "แชร์ข่าว", "แบ่งปัน", "พิมพ์", "พิมพ์หน้านี้", "ค้นหา",
    "เมนู", "เข้าสู่ระบบ", "สมัครสมาชิก", "ติดต่อเรา", "เกี่ยวกับเรา", "แผนผังเว็บไซต์", "อ่านต่อ",
    "อ่านเพิ่มเติม", "ดูทั้งหมด", "ดูเพิ่มเติม", "ถัดไป", "ก่อนหน้า", "ย้อนกลับ", "กลับ", "กลับหน้าแรก",
    "กลับสู่ด้านบน", "ปิด", "ความคิดเห็น", "แสดงความคิดเห็น", "โฆษณา", "ข้ามไปยังเนื้อหา", "ขนาดตัวอักษร",
    "คัดลอกลิงก์", "ดาวน์โหลด", "แท็ก", "ໜ້າຫຼັກ", "ຄົ້ນຫາ", "ແບ່ງປັນ", "ອ່ານຕໍ່", "ຕິດຕໍ່", "ပင်မစာမျက်နှာ",
    "ရှာဖွေရန်", "မျှဝေရန်", "ဆက်သွယ်ရန်", "ဆက်ဖတ်ရန်", "ទំព័រដើម", "ស្វែងរក", "ចែករំលែក", "អានបន្ត",
    "ទំនាក់ទំនង",
    // ja
    "ホーム", "トップ", "トップページ", "トップへ", "トップへ戻る", "ページトップ", "ページトップへ", "ページの先頭へ", "ページの先頭へ戻る", "このページの先頭へ", "印刷",
    "印刷する", "このページを印刷", "このページを印刷する", "シェア", "シェアする", "共有", "ツイート", "ツイートする", "ポスト", "いいね", "ブックマーク", "戻る",
    "前のページに戻る", "一覧へ戻る", "一覧に戻る", "一覧へ", "一覧を見る", "もっと見る", "続きを読む", "詳しく見る", "詳細はこちら", "こちら", "検索", "サイト内検索",
    "メニュー", "メニューを開く", "閉じる", "本文へ", "本文へスキップ", "本文へ移動", "本文にスキップ", "メインコンテンツへスキップ", "文字サイズ", "文字サイズ変更", "標準",
    "拡大", "お問い合わせ", "お問い合わせはこちら", "サイトマップ", "プライバシーポリシー", "個人情報保護方針", "利用規約", "ログイン", "新規登録", "会員登録", "コメント",
    "広告", "記事を保存", "前の記事", "次の記事", "前へ", "次へ", "リンクをコピー", "ダウンロード", "現在位置", "現在のページ", "会社概要", "採用情報", "お知らせ",
    "最新消息", "ニュースリリース", "プレスリリース", "報道発表", "資料請求",
    // zh
    "首页", "首頁", "返回", "返回列表", "返回首页", "返回首頁", "返回顶部", "返回頂部", "回顶部", "回上一頁", "回上一页", "回首頁", "回列表", "打印",
    "打印本页", "打印本頁", "打印此页", "列印", "友善列印", "分享", "分享到", "分享至", "转发", "轉發", "收藏", "关闭", "关闭窗口", "關閉", "關閉視窗",
    "上一页", "下一页", "上一頁", "下一頁", "上一篇", "下一篇", "上一则", "下一则", "上一則", "下一則", "更多", "查看更多", "阅读更多", "閱讀更多", "更多新闻",
    "搜索", "搜尋", "查詢", "站内搜索", "全站搜索", "菜单", "选单", "選單", "导航", "網站導覽", "网站地图", "網站地圖", "登录", "登錄", "登入", "注册",
    "註冊", "联系我们", "聯絡我們", "關於我們", "关于我们", "隐私政策", "隱私權政策", "评论", "評論", "发表评论", "留言", "广告", "廣告", "大 中 小",
    "小 中 大", "字号", "字級", "字体", "字體大小", "无障碍", "无障碍浏览", "长者模式", "微信", "微博", "朋友圈", "扫一扫", "用微信扫描二维码", "下载",
    "下載", "跳至主要內容", "跳到主要內容", "跳到主要內容區塊", "跳转到主要内容", "限制級", "当前位置", "目前位置", "新闻中心", "新聞稿", "通知公告", "繁體", "简体",
    "繁", "简", "复制链接", "複製連結",
    // ko
    "공유", "공유하기", "인쇄", "인쇄하기", "프린트", "목록", "목록으로", "목록보기", "이전", "다음", "이전글", "다음글", "이전 글", "다음 글", "이전기사",
    "다음기사", "스크랩", "댓글", "댓글쓰기", "댓글 쓰기", "댓글 0", "메뉴", "전체메뉴", "검색", "통합검색", "홈", "홈으로", "로그인", "로그아웃",
    "회원가입", "본문 바로가기", "주메뉴 바로가기", "메뉴 바로가기", "바로가기", "글자크기", "글자 크기", "글자크기 설정", "가", "가나다", "글씨크기", "기사저장",
    "기사공유하기", "기사 공유하기", "좋아요", "더보기", "닫기", "뒤로가기", "맨위로", "위로", "페이스북", "트위터", "카카오톡", "카카오스토리", "네이버블로그",
    "밴드", "url복사", "url 복사", "주소복사", "링크복사", "첨부파일", "다운로드", "사이트맵", "개인정보처리방침", "이용약관", "오시는 길", "공지사항",
    "보도자료", "광고", "구독", "구독하기", "저작권정책", "이 기사를 공유합니다", "음성으로 듣기", "조회수",
});

// The line begins with this.
constexpr auto line_beginnings = std::to_array<std::string_view>({
    // es
    "todos los derechos reservados", "derechos reservados", "compartir en facebook", "haga clic aquí",
    "haz clic aquí", "haz clic para", "suscríbete a nuestro", "suscríbase a nuestro",
    "también te puede interesar", "publicado en la categoría", "su dirección de correo electrónico no",
    "tu dirección de correo electrónico no", "este sitio usa cookies", "este sitio utiliza cookies",
    "esta web utiliza cookies", "este sitio web utiliza",
    // pt
    "todos os direitos reservados", "direitos reservados", "clique aqui", "clique para",
    "assine nossa newsletter", "seu endereço de e mail não", "o seu endereço de e mail não",
    "este site usa cookies", "este site utiliza cookies",
    // fr
    "tous droits réservés", "tous droits de reproduction", "droits réservés", "cliquez ici", "cliquez pour",
    "abonnez vous à", "votre adresse e mail ne", "votre adresse de messagerie ne",
    "ce site utilise des cookies", "en poursuivant votre navigation", "partager sur",
    // de
    "alle rechte vorbehalten", "klicken sie hier", "hier klicken", "ihre e mail adresse wird",
    "deine e mail adresse wird", "diese website verwendet cookies", "diese seite verwendet cookies",
    "wir verwenden cookies", "wir nutzen cookies",
    // it
    "tutti i diritti riservati", "tutti i diritti sono riservati", "diritti riservati", "clicca qui",
    "iscriviti alla newsletter", "il tuo indirizzo email non", "questo sito utilizza",
    "questo sito usa cookie",
    // nl, pl, cs, hu, ro, el
    "alle rechten voorbehouden", "deze website gebruikt cookies", "deze site gebruikt cookies", "klik hier",
    "wszelkie prawa zastrzeżone", "ta strona używa", "strona korzysta z plików", "kliknij tutaj",
    "všechna práva vyhrazena", "tato stránka používá", "minden jog fenntartva", "ez a weboldal sütiket",
    "toate drepturile rezervate", "acest site folosește", "με επιφύλαξη παντός",
    // tr
    "tüm hakları saklıdır", "tüm hakları", "her hakkı saklıdır", "buraya tıklayın",
    "e posta adresiniz yayınlanmayacak", "bu site çerez", "bu web sitesi çerez",
    // ru, uk, mn
    "все права защищены", "все права принадлежат", "ваш адрес email не", "ваш e mail не",
    "этот сайт использует", "сайт использует файлы", "мы используем файлы", "при перепечатке",
    "при использовании материалов сайта", "усі права захищено", "всі права захищені", "бүх эрх хуулиар",
    "зохиогчийн эрх хуулиар",
    // vi
    "bản quyền thuộc", "ghi rõ nguồn", "giấy phép số", "chịu trách nhiệm nội dung", "địa chỉ email của bạn sẽ",
    // id, ms
    "hak cipta dilindungi", "hak cipta terpelihara", "hak cipta c", "semua hak dilindungi",
    "seluruh hak cipta", "klik di sini", "ikuti berita", "dapatkan berita", "simak berita",
    "alamat email anda tidak", "situs ini menggunakan cookie", "laman ini menggunakan kuki",
    // ur, fa, ar
    "جملہ حقوق محفوظ", "جملہ حقوق بحق", "کاپی رائٹ", "یہاں کلک", "تمامی حقوق این", "تمامی حقوق مادی",
    "کلیه حقوق این", "کلیه حقوق مادی", "کلیه حقوق محفوظ", "تمام حقوق این", "تمام حقوق مادی", "تمام حقوق محفوظ",
    "انتهای پیام", "جميع الحقوق محفوظة", "كل الحقوق محفوظة", "حقوق النشر محفوظة", "اضغط هنا",
    "لن يتم نشر عنوان", "يستخدم هذا الموقع ملفات",
    // bn, hi, ne, si, th
    "সর্বস্বত্ব সংরক্ষিত", "সর্বস্বত্ব স্বত্বাধিকার", "স্বত্ব সংরক্ষিত", "এখানে ক্লিক", "सर्वाधिकार सुरक्षित",
    "यहाँ क्लिक", "यहां क्लिक", "සියලු හිමිකම් ඇවිරිණි", "සියළුම හිමිකම් ඇවිරිණි", "สงวนลิขสิทธิ์",
    "คลิกที่นี่", "เว็บไซต์นี้ใช้คุกกี้", "เราใช้คุกกี้",
    // ja
    "著作権は", "著作権者", "無断転載", "無断複写", "無断複製", "このページに関するお問い合わせ", "お問い合わせ先はこちら",
    // zh
    "详情请点击", "著作權所有", "著作权归", "版权所有", "版權所有", "版权声明", "版權聲明", "版权归", "无断转载", "未经授权不得", "未经授权禁止", "未經授權不得",
    "未经许可不得", "未经书面授权", "转载请注明", "轉載請註明", "网站标识码", "京icp备",
    // ko
    "저작권자", "저작권은", "무단전재", "무단 전재", "이 누리집은", "이 기사의 저작권",
});

// The line begins with this, and a sign or a figure follows, or nothing.
constexpr auto labels = std::to_array<std::string_view>({
    // es, pt, fr, it
    "artículo anterior", "artículo siguiente", "etiquetas", "archivado en", "síguenos en", "usted está aquí",
    "estás aquí", "desarrollado por", "diseñado por", "foto cortesía", "palavras chave", "arquivado em",
    "siga nos", "você está aqui", "desenvolvido por", "foto divulgação", "compartilhe por", "suivez nous",
    "vous êtes ici", "classé dans", "mots clés", "crédit photo", "crédits photo", "seguici su", "ti trovi in",
    "sei qui", "articolo precedente", "articolo successivo", "pubblicato in",
    // de, nl, pl, tr
    "folgen sie uns", "sie sind hier", "schlagwörter", "schlagworte", "bildquelle", "bildnachweis",
    "veröffentlicht in", "vorheriger beitrag", "nächster beitrag", "u bent hier", "trefwoorden",
    "jesteś tutaj", "tagi", "etiketler", "buradasınız", "bizi takip edin",
    // ru, uk, mn
    "теги", "ключевые слова", "подписывайтесь на", "вы здесь", "просмотров", "просмотры", "переглядів",
    "уншсан", "үзсэн", "сэтгэгдэл",
    // vi, id, ms
    "từ khóa", "lượt xem", "lượt đọc", "chuyên mục", "bạn đang ở", "bản quyền", "tags", "kata kunci",
    "anda di sini", "anda berada di", "dilihat sebanyak", "dilihat", "dibaca", "jumlah pembaca",
    "ikuti kami di", "hak cipta",
    // ur, fa, ar, he
    "کد خبر", "کد مطلب", "برچسب ها", "برچسبها", "لینک کوتاه", "لینک کوتاه خبر", "تعداد بازدید", "تعداد نظرات",
    "بازدید", "حقوق النشر", "أنت هنا", "تابعونا على", "عدد المشاهدات", "عدد القراءات", "المشاهدات", "الوسوم",
    "الكلمات الدلالية", "تعداد مشاہدات", "תגיות", "צפיות",
    // bn, hi, ta, th
    "কপিরাইট", "ট্যাগ", "পঠিত", "टैग", "கோப்புகள்", "จำนวนผู้เข้าชม", "จำนวนผู้ชม", "เข้าชม", "แท็ก",
    "ป้ายกำกับ", "ติดตามเรา",
    // ja, zh, ko
    "著作権", "著作權", "現在位置", "現在の位置", "アクセス数", "閲覧数", "ページ番号", "カテゴリー", "タグ", "您当前的位置", "您的位置", "当前位置", "您現在的位置",
    "您现在的位置", "所在位置", "你的位置", "现在位置", "浏览次数", "浏览量", "阅读次数", "阅读量", "点击数", "点击量", "点击次数", "點閱數", "點閱人次", "點擊數",
    "瀏覽人次", "瀏覽次數", "訪客人次", "瀏覽數", "字体大小", "字體大小", "字级", "字級", "字号", "字號", "扫一扫", "延伸阅读", "关键词", "關鍵字", "關鍵詞",
    "标签", "標籤", "免责声明", "免責聲明", "備案號", "备案号", "上一篇", "下一篇", "上一则", "下一则", "上一條", "上一条", "下一条", "分享到", "分享至",
    "저작권", "조회수", "조회", "첨부파일", "태그", "공공누리", "이전글", "다음글", "콘텐츠 만족도", "담당부서", "현재위치", "현재 위치", "기사제보", "구독신청",
});

// The line holds this.
constexpr auto line_parts = std::to_array<std::string_view>({
    // all
    "sử dụng cookie", "использует файлы cookie", "使用cookie", "使用 cookie", "クッキーを使用しています", "쿠키를 사용합니다",
    "نستخدم ملفات تعريف الارتباط", "vui lòng nhập bình luận", "ایپ انسٹال کریں", "方可瀏覽", "方可浏览", "网站分级",
    "網站分級", "按住ctrl", "鍵盤按住", "字型大小", "字級大小", "字級設定", "不支援javascript", "請開啟瀏覽器", "javascript を有効",
    "javascript を使用", "javascriptが無効", "자바스크립트를 사용할 수", "자바스크립트를 활성", "javascript 비활성", "bật javascript",
    "habilitar javascript", "active javascript", "activer javascript", "javascript aktivieren",
    "javascript etkin",
});

}  // namespace pressdex::abroad
