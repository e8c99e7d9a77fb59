// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_characters.hpp"

#include <array>
#include <optional>

namespace pressdex {
namespace {

// The family names of nearly all Chinese, in both ways of writing; from the surveys of the Chinese Academy of Sciences.
constexpr std::string_view families =
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭萧田董潘"
    "袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾鐘姜崔谭譚陆陸范範汪廖石金韦韋贾賈夏付傅方邹鄒熊白孟秦邱丘侯江"
    "尹薛闫閻阎段雷龙龍陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴洪武戴莫孔汤湯黎乔喬赖賴庞龐樊兰蘭殷施翟倪俞章鲁魯葛牛季岳"
    "毕畢聂聶齐齊梅庄莊辛管祝左涂塗谷祁时時舒耿牟卜路詹关關苗凌费費纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑"
    "覃霍翁隋植甘景单單包司柏宁寧柯阮桂闵閔解强柴华華车車冉房边邊辜吉饶饒刁瞿戚丛米池滕佟言邬鄔臧郎简簡连連栾麦麥"
    "巫娄婁向冼鄺邝岑竇窦应應缪繆冷敖谈談卓宗晏裘储郗湛蓝藍党温溫康易史申賴藺蔺伍沙鞠丰豐楚尚文艾洛计計蒙封仲穆"
    "焦颜顏骆駱褚邢尤芦蘆虞蒲狄仇匡卞喻奚姬屠巩鞏晁濮芮荀荆莘邰邸郁郦酈佘仝厉厲逄阚闞雍栗桑宓荣榮";
constexpr std::array<std::string_view, 16> double_families = {"欧阳", "歐陽", "司马", "司馬", "诸葛", "諸葛",
                                                              "上官", "司徒", "皇甫", "端木", "尉迟", "慕容",
                                                              "令狐", "夏侯", "張簡", "范姜"};

// What no given name is written with.
constexpr std::string_view foreign =
    "局部会會社署处處厅廳府委报報网網团團组組所省市县縣区區们們员員界者各这這那此该該他她它我你您不没沒是的了也都就"
    "被把让讓说說称稱在与與及等对對从從面盟企院校";

// Offices and trades that stand before a name; one that ends with another stands before it.
constexpr std::array<std::string_view, 125> offices = {
    "财务官",     "召集人",   "副总裁", "副院长", "次长",   "次長",   "处长",   "技监",   "经济学家", "經濟學家",
    "董事总经理", "总工程师", "發言人", "发言人", "创始人", "創始人", "创办人", "創辦人", "负责人",   "負責人",
    "主持人",     "董事长",   "董事長", "理事长", "理事長", "秘书长", "秘書長", "总经理", "總經理",   "副总理",
    "委员长",     "总领事",   "總領事", "研究员", "研究員", "执行长", "執行長", "财务长", "工程师",   "工程師",
    "设计师",     "設計師",   "分析师", "分析師", "企业家", "企業家", "部长",   "部長",   "省长",     "省長",
    "市长",       "市長",     "县长",   "縣長",   "区长",   "區長",   "镇长",   "鎮長",   "局长",     "局長",
    "司长",       "司長",     "處長",   "厅长",   "廳長",   "院长",   "院長",   "校长",   "校長",     "署长",
    "署長",       "所长",     "所長",   "会长",   "會長",   "议长",   "議長",   "行长",   "行長",     "馆长",
    "館長",       "科长",     "科長",   "队长",   "隊長",   "组长",   "組長",   "厂长",   "廠長",     "州长",
    "州長",       "外长",     "外長",   "防长",   "防長",   "财长",   "財長",   "主席",   "主任",     "总理",
    "總理",       "首相",     "总统",   "總統",   "总裁",   "總裁",   "总监",   "總監",   "经理",     "經理",
    "书记",       "書記",     "委员",   "委員",   "教授",   "院士",   "博士",   "记者",   "記者",     "长官",
    "長官",       "大使",     "代表",   "议员",   "議員"};
constexpr auto trades = std::to_array<std::string_view>(
    {"通讯员", "通訊員", "班组长", "班組長", "劳模",   "勞模", "模范", "模範", "工匠", "标兵", "標兵",
     "技师",   "技師",   "责编",   "責編",   "编审",   "編審", "校对", "校對", "主播", "主编", "主編",
     "编辑",   "編輯",   "摄影",   "攝影",   "导演",   "導演", "作家", "专家", "專家", "学者", "學者",
     "巡视员", "巡視員", "调研员", "調研員", "督导员", "歌手", "藝人", "艺人", "演員", "演员", "教練",
     "教练",   "球員",   "球员",   "選手",   "选手",   "专员", "專員", "干事", "幹事", "律师", "律師",
     "董事",   "理事",   "顾问",   "顧問",   "立委",   "特首", "秘书"});

// What stands behind a name and belongs to no name.
constexpr std::array<std::string_view, 30> speech = {"致詞", "致辭", "致辞", "致词", "回應", "回应", "表示", "指出",
                                                     "认为", "認為", "强调", "強調", "介绍", "介紹", "透露", "坦言",
                                                     "告诉", "告訴", "补充", "補充", "直言", "说",   "說",   "称",
                                                     "稱",   "宣布", "宣佈", "呼吁", "呼籲", "提醒"};
constexpr std::array<std::string_view, 20> titles = {"先生", "女士", "小姐", "博士", "教授", "院士", "同志",
                                                     "主任", "主席", "会长", "會長", "部长", "部長", "局长",
                                                     "局長", "总裁", "總裁", "一行", "本人", "等人"};
constexpr auto acts = std::to_array<std::string_view>(
    {"質詢", "质询", "現身", "现身", "率团", "率團", "來訪", "来访", "到会", "到會", "到任", "受訪", "受访", "錄製",
     "录制", "今年", "去年", "近年", "如今", "稱讚", "过去", "過去", "解释", "解釋", "说明", "說明", "分析", "建议",
     "建議", "相信", "希望", "期望", "期待", "感谢", "感謝", "回应", "回應", "提出", "提到", "要求", "出席", "会见",
     "會見", "致辞", "致辭", "致詞", "致词", "主持", "参加", "參加", "陪同", "发表", "發表", "讲话", "講話", "接受",
     "代表", "带领", "帶領", "应邀", "應邀", "受邀", "主讲", "主講", "分享", "签署", "簽署", "颁发", "頒發", "荣获",
     "榮獲", "当选", "當選", "担任", "擔任", "出任", "兼任", "就任", "同台", "今天", "今日", "昨天", "昨日", "日前",
     "近日", "当天", "當天", "亲自", "親自", "率领", "率領", "前往", "视察", "視察", "考察", "调研", "走访", "走訪",
     "周一", "周二", "周三", "周四", "周五", "周六", "周日", "週一", "週二", "週三", "週四", "週五", "週六", "週日",
     "星期", "听取", "聽取", "报道", "報道", "报导", "報導", "摄影", "攝影", "宣读", "作了", "獲頒", "获颁", "访问",
     "訪問", "抵达", "抵達", "会晤", "會晤", "批评", "批評", "警告", "下令", "辞职", "辭職", "逝世", "参观", "參觀",
     "肯定", "讲解", "講解", "解读", "解讀", "授课", "授課", "点评", "點評", "指导", "指導", "现场", "現場", "携手",
     "攜手", "带队", "帶隊", "围绕", "圍繞", "详细", "詳細", "重点", "重點", "首先", "随后", "隨後", "最后", "最後",
     "共同", "一同", "进行", "進行", "莅临", "蒞臨", "深入", "逐一", "先后", "先後", "全程", "结合", "結合", "到场",
     "到場", "上台", "登台", "回顾", "回顧", "总结", "總結", "阐述", "闡述", "展示", "赞扬", "讚揚", "鼓励", "鼓勵"});
// Small words of one character; a name ends before them.
constexpr std::string_view small_words =
    "在与與和及等对對向为為于於从從由被把让讓的之也则則就还還亦均都曾已将將率作获獲摄";
// Family names that begin other words as often; behind an office without a sign they tell nothing: 应邀, 高度.
constexpr std::string_view doubtful_families =
    "高方时時任成向应應安平明文和于万萬常路计計谈談解查强单單全连連游关關华華";
// Of which the verbs behind a name are made, and no given names.
constexpr std::string_view verbs =
    "出席表示要求介绍紹参參观觀视視察肯定感谢謝主持率领領赴将將曾说說称稱认認为為强調调透露宣布发發邀请請";
// Those, of which no given name is made.
constexpr std::string_view never_given = "在与與及等对對从從被把让讓的之也则則就还還亦均都曾已将將";

// Between a word for several people and who they are.
constexpr std::array<std::string_view, 2> including = {"包括", "包含"};
// Words of things that begin as names do.
constexpr std::array<std::string_view, 155> things = {
    "包括",   "包含",   "包装",   "包裝",   "包裹",   "黄色",   "黃色",   "金砖",   "金磚",   "金融",   "金属",
    "金屬",   "金额",   "金額",   "白皮",   "白色",   "白领",   "管理",   "管道",   "管控",   "管辖",   "毛巾",
    "毛利",   "毛纺",   "史料",   "马上",   "馬上",   "周边",   "周邊",   "周期",   "周年",   "周围",   "周圍",
    "石油",   "石化",   "石材",   "温度",   "溫度",   "温室",   "钱币",   "车辆",   "車輛",   "车间",   "車間",
    "华人",   "華人",   "党委",   "党员",   "党组",   "单位",   "單位",   "易于",   "计划",   "計劃",   "计算",
    "計算",   "解决",   "任务",   "任務",   "任何",   "任命",   "成立",   "成员",   "成員",   "成果",   "高度",
    "高级",   "高級",   "高端",   "高校",   "时间",   "時間",   "时代",   "時代",   "路线",   "路透",   "应用",
    "應用",   "应对",   "應對",   "应该",   "應該",   "连续",   "連續",   "关于",   "關於",   "关系",   "關係",
    "关注",   "關注",   "强化",   "简介",   "简称",   "严格",   "严重",   "丰富",   "豐富",   "沙特",   "牛奶",
    "牛肉",   "游客",   "景区",   "景點",   "文化",   "文件",   "申请",   "申請",   "康复",   "康復",   "项目",
    "項目",   "童装",   "季度",   "欧洲",   "歐洲",   "欧盟",   "歐盟",   "欧美",   "歐美",   "程序",   "程度",
    "谈判",   "談判",   "方面",   "方案",   "万元",   "萬元",   "米饭",   "祝贺",   "祝賀",   "顾客",   "顧客",
    "范围",   "範圍",   "房地",   "房屋",   "房产",   "黄金周", "黃金週", "黄金价", "黃金價", "黄金市", "黃金市",
    "黄金矿", "高新技", "高新区", "高新區", "史学研", "史學研", "文学院", "文學院", "文学奖", "文學獎", "林业局",
    "林業局"};

// With which foreign names are written by their sound.
constexpr std::string_view sounds =
    "阿埃艾爱愛安昂奥奧巴白拜班邦保鲍鮑贝貝本比彼别別宾賓波伯勃布查达達戴丹德登邓鄧迪蒂丁东東杜多朵恩尔爾法凡范菲费費芬"
    "丰豐佛弗福富盖蓋甘冈岡高戈格葛古哈海汉漢豪赫亨洪胡华華怀懷惠霍基吉济濟加贾賈简簡杰傑金卡凯凱坎康考科克肯库庫拉莱萊"
    "兰蘭朗劳勞勒雷里丽麗利莉连連林琳留龙龍卢盧鲁魯路伦倫罗羅洛马馬玛瑪迈邁曼芒毛梅门門蒙米密敏明缪繆莫姆穆纳納娜南内內"
    "尼妮宁寧纽紐农農努诺諾欧歐帕派潘庞龐佩彭皮平珀普齐齊奇钱錢乔喬琼瓊让讓热熱日荣榮茹儒瑞若萨薩塞赛賽桑瑟森沙山尚绍紹"
    "舍申圣聖施史舒斯松苏蘇索塔泰坦汤湯唐陶特滕提廷图圖托瓦万萬旺威维維韦韋卫衛温溫文翁沃乌烏武西希锡錫夏香肖谢謝辛欣修"
    "雅"
    "亚亞延扬揚耶叶葉伊因英尤于约約泽澤扎紮詹芝治朱兹茲子佐";

// Characters of three bytes, so that no other two of them look like one.
bool has(std::string_view characters, std::string_view one) {
    return one.size() == 3 && characters.find(one) != std::string_view::npos;
}

class ChinesePeople {
  public:
    explicit ChinesePeople(const Characters& characters) : characters_(characters) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < characters_.size(); ++at) {
            if (!is_han(characters_.at(at))) continue;
            if (by_sound(at)) continue;
            if (!behind_office(at)) by_title_or_speech(at);
        }
        return std::move(found_);
    }

  private:
    void put(std::uint32_t first, std::uint32_t last, std::string_view role, std::string_view rule, float confidence) {
        found_.push_back({first, last, std::string(role), rule, confidence});
        in_list(last + 1);
    }

    // 总经理陈志远说; 记者 张晓松 摄; 召集人：林佳燕
    bool behind_office(std::uint32_t last) {
        auto office = characters_.that_ends(last, offices);
        if (office.empty()) office = characters_.that_ends(last, trades);
        if (office.empty()) return false;
        std::uint32_t first = last + 1;
        if (first >= characters_.size()) return false;
        const auto gap = characters_.between(last, first);
        // 专家包括李明
        const bool opens_list = gap.empty() && !characters_.that_begins(first, including).empty();
        if (opens_list) first += 2;
        if (first >= characters_.size()) return false;
        if (!gap.empty() && gap != " " && gap != "：" && gap != ":" && gap != "\u3000") return false;
        auto end = name_end(first);
        // "代表齊聚": several of them; a name of two characters wants more.
        if (end && *end - first == 2 && gap.empty() && !opens_list && may_be_several(office)) end.reset();
        if (!end) end = end_before_latin(first);
        if (!end) end = end_behind_office(first);
        if (!end) return false;
        put(first, *end - 1, office, "role before name", 0.8F);
        return true;
    }

    static bool may_be_several(std::string_view office) {
        static constexpr std::string_view kinds[] = {"代表", "委员", "委員", "议员", "議員", "记者", "記者"};
        return std::ranges::find(kinds, office) != std::end(kinds) || std::ranges::find(trades, office) != trades.end();
    }

    // Past the name of a family and one or two characters, where a sign or a word that belongs to no name stands.
    std::optional<std::uint32_t> name_end(std::uint32_t first) const {
        const std::uint32_t family = family_at(first);
        if (family == 0) return std::nullopt;
        std::optional<std::uint32_t> found;
        for (std::uint32_t given = 1; given <= 2; ++given) {
            const std::uint32_t last = first + family + given - 1;
            if (!characters_.glued(last) || !characters_.is_free(last) || !is_han(characters_.at(last))) break;
            if (has(foreign, characters_.at(last)) || (given == 2 && has(never_given, characters_.at(last)))) break;
            if (ends_name(last + 1)) found = last + 1;
        }
        return found;
    }

    // 處長黃文山肯定: three characters that can be no verb's, before one that is.
    std::optional<std::uint32_t> end_behind_office(std::uint32_t first) const {
        constexpr std::uint32_t given = 2;
        if (family_at(first) != 1 || has(doubtful_families, characters_.at(first))) return std::nullopt;
        for (std::uint32_t at = first + 1; at <= first + given; ++at) {
            if (!characters_.glued(at) || !characters_.is_free(at) || !is_han(characters_.at(at))) return std::nullopt;
            if (has(foreign, characters_.at(at)) || has(never_given, characters_.at(at)) ||
                has(verbs, characters_.at(at)))
                return std::nullopt;
        }
        const std::uint32_t end = first + given + 1;
        if (characters_.glued(end) && !has(verbs, characters_.at(end))) return std::nullopt;
        return end;
    }

    // 董事南川明（Akira Minamikawa）: who is not Chinese is printed in his own letters, too.
    std::optional<std::uint32_t> end_before_latin(std::uint32_t first) const {
        constexpr std::uint32_t fewest = 2, most = 7;
        const std::uint32_t end = characters_.end_of_run(first, most + 1, is_han);
        if (end - first < fewest || end - first > most || end + 1 >= characters_.size()) return std::nullopt;
        const ReadWord& latin = characters_.text().word(end);
        const bool is_name = latin.after_open_bracket && latin.is_capitalised && !latin.is_all_capitals &&
                             characters_.text().follows(end + 1) && characters_.text().word(end + 1).is_capitalised;
        return is_name ? std::optional(end) : std::nullopt;
    }

    // 记者莫斯科: a place that begins with a family's character.
    bool is_place(std::uint32_t first) const {
        return characters_.text().is_place(first) && characters_.glued(first + 1) &&
               characters_.text().is_place(first + 1);
    }

    std::uint32_t family_at(std::uint32_t first) const {
        if (!characters_.is_free(first) || is_place(first)) return 0;
        if (!characters_.that_begins(first, things).empty()) return 0;
        if (!characters_.that_begins(first, double_families).empty()) return 2;
        return has(families, characters_.at(first)) ? 1 : 0;
    }

    bool ends_name(std::uint32_t next) const {
        if (!characters_.glued(next) || !is_han(characters_.at(next))) return true;
        if (has(small_words, characters_.at(next)) || !characters_.is_free(next)) return true;
        if ((characters_.text().is_place(next) && !characters_.text().is_place(next - 1)) ||
            !characters_.that_begins(next, offices).empty())
            return true;
        return !characters_.that_begins(next, speech).empty() || !characters_.that_begins(next, titles).empty() ||
               !characters_.that_begins(next, acts).empty();
    }

    // 因德拉·辛加维纳塔: the point between two parts that are written by sound.
    bool by_sound(std::uint32_t second) {
        constexpr std::uint32_t longest = 7;
        if (second == 0 || !is_point(second)) return false;
        const auto is_sound = [](std::string_view one) { return has(sounds, one); };
        if (!characters_.is_free(second - 1) || !is_sound(characters_.at(second - 1))) return false;
        constexpr std::uint32_t too_long = 2 * longest + 1;
        std::uint32_t end = characters_.end_of_run(second, too_long, is_sound);
        while (end > second && end - second < too_long && is_point(end)) {
            const auto next = characters_.end_of_run(end, too_long, is_sound);
            if (next == end) break;
            end = next;
        }
        const std::uint32_t first = characters_.first_of_run(second - 1, longest, is_sound);
        if (end - second < 2 || end - second > 2 * longest) return false;
        put(first, end - 1, {}, "foreign name", 0.75F);
        return true;
    }

    bool is_point(std::uint32_t next) const {
        if (next >= characters_.size()) return false;
        const auto gap = characters_.between(next - 1, next);
        return gap == "·" || gap == "•" || gap == "‧" || gap == "・";
    }

    // 陳祖恒先生; ，周其林认为
    void by_title_or_speech(std::uint32_t first) {
        const auto end = name_end(first);
        if (!end || !characters_.glued(*end)) return;
        const bool opens = !characters_.glued(first) || has(small_words, characters_.at(first - 1)) ||
                           !is_han(characters_.at(first - 1)) || !characters_.is_free(first - 1);
        const bool is_long = *end - first >= 3;
        static constexpr auto persons = std::span(titles).first(7);
        if (const auto title = characters_.that_begins(*end, persons); !title.empty() && (opens || is_long)) {
            put(first, *end - 1, {}, "title before name", 0.8F);
        } else if (const auto office = characters_.that_begins(*end, offices);
                   !office.empty() && is_long && (opens || has(verbs, characters_.at(first - 1)))) {
            put(first, *end - 1, office, "role behind name", 0.75F);
        } else if (is_long && !characters_.glued(first) && !characters_.that_begins(*end, speech).empty()) {
            put(first, *end - 1, {}, "verb of speech", 0.6F);
        }
    }

    // 龚正、华源和李明等
    void in_list(std::uint32_t next) {
        while (next < characters_.size()) {
            const bool joined = characters_.glued(next) && has("和与與及", characters_.at(next));
            const bool comma = !joined && characters_.between(next - 1, next) == "、";
            const std::uint32_t first = joined ? next + 1 : next;
            if ((!joined && !comma) || (joined && !characters_.glued(first))) return;
            const auto end = name_end(first);
            if (!end || *end - first < 3) return;
            found_.push_back({first, *end - 1, {}, "list of people", 0.6F});
            next = *end;
        }
    }

    const Characters& characters_;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::vector<PersonSighting> chinese_people(const Characters& characters) {
    return ChinesePeople(characters).found();
}

}  // namespace pressdex
