// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/host_sample.hpp"

#include "indexer/isolation/isolated_reading.hpp"
#include "tests/acceptance/programs.hpp"

#include <gtest/gtest.h>

namespace pressdex {
namespace {

constexpr std::string_view repeated = "The Ravi Journal prints what concerns the mills of the province, every week.";

std::string own_text(int number) {
    const auto n = std::to_string(number);
    return "Mill number " + n + " has saved a quarter of its steam since the audit, its manager said in Lahore.";
}

std::string page(int number, const std::string& address) {
    std::string html = "<!DOCTYPE html><html><head><title>Mill " + std::to_string(number) + " saves steam</title>";
    if (!address.empty()) html += "<link rel=\"canonical\" href=\"" + address + "\">";
    html += "</head><body><article><h1>Mill " + std::to_string(number) + " saves steam</h1>";
    html += "<p>" + own_text(number) + "</p><p>" + own_text(number + 100) + "</p><p>" + std::string(repeated) + "</p>";
    return html + "</article></body></html>";
}

std::vector<FoundFile> pages_in(const Workplace& place, int count, const std::string& host) {
    std::vector<FoundFile> files;
    for (int i = 0; i < count; ++i) {
        const auto name = "site/" + std::to_string(i) + ".html";
        place.write(name, page(i, host.empty() ? "" : host + "/" + std::to_string(i)));
        files.push_back({place.at(name), name});
    }
    return files;
}

Draft draft_from_page(const FoundFile& file) {
    Draft draft;
    Complaints complaints;
    static_cast<void>(for_each_piece(
        file.path, file.shown,
        [&](const Reader& reader, Piece&& piece) {
            draft = reader.drafts(piece, file.shown, complaints).at(0);
            return true;
        },
        complaints));
    return draft;
}

TEST(HostSample, WhatMostPagesOfAHostRepeatIsTakenOff) {
    const Workplace place("hosts");
    const auto files = pages_in(place, 6, "https://ravi.example");
    const auto furniture = sampled_furniture(files, nullptr);
    auto draft = draft_from_page(files[2]);
    ASSERT_NE(draft.text.find(repeated), std::string::npos);
    take_off(draft, files[2].shown, furniture);
    EXPECT_EQ(draft.text.find(repeated), std::string::npos);
    EXPECT_NE(draft.text.find(own_text(2)), std::string::npos);
}

TEST(HostSample, PagesWithoutAnAddressAreJudgedByTheirFolder) {
    const Workplace place("folders");
    const auto files = pages_in(place, 5, "");
    auto draft = draft_from_page(files[0]);
    take_off(draft, files[0].shown, sampled_furniture(files, nullptr));
    EXPECT_EQ(draft.text.find(repeated), std::string::npos);
}

TEST(HostSample, AFewPagesTeachNothing) {
    const Workplace place("few");
    const auto files = pages_in(place, 3, "https://ravi.example");
    auto draft = draft_from_page(files[0]);
    take_off(draft, files[0].shown, sampled_furniture(files, nullptr));
    EXPECT_NE(draft.text.find(repeated), std::string::npos);
}

TEST(HostSample, APageAddedAloneIsJudgedByThoseBesideIt) {
    const Workplace place("alone");
    const auto files = pages_in(place, 6, "https://ravi.example");
    const std::vector<FoundFile> alone = {files[5]};
    EXPECT_EQ(sampled_furniture(alone, nullptr).pages_seen("ravi.example"), 0U);
    EXPECT_EQ(sampled_furniture(with_neighbours(alone), nullptr).pages_seen("ravi.example"), 6U);
}

TEST(HostSample, NeverTakesAllThereIs) {
    const Workplace place("same");
    std::vector<FoundFile> files;
    for (int i = 0; i < 6; ++i) {
        const auto name = std::to_string(i) + ".html";
        place.write(name, page(7, "https://ravi.example/" + std::to_string(i)));
        files.push_back({place.at(name), name});
    }
    auto draft = draft_from_page(files[0]);
    const auto before = draft.text;
    take_off(draft, files[0].shown, sampled_furniture(files, nullptr));
    EXPECT_EQ(draft.text, before);
}

TEST(HostSample, OtherFormatsAreLeftAlone) {
    const Workplace place("texts");
    std::vector<FoundFile> files;
    for (int i = 0; i < 8; ++i) {
        const auto name = std::to_string(i) + ".txt";
        place.write(name, own_text(i) + "\n\n" + std::string(repeated) + "\n");
        files.push_back({place.at(name), name});
    }
    auto draft = draft_from_page(files[0]);
    take_off(draft, files[0].shown, sampled_furniture(files, nullptr));
    EXPECT_NE(draft.text.find(repeated), std::string::npos);
}

}  // namespace
}  // namespace pressdex
