// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where things live: every address that a page prints is made here. It never makes an address of another site.
#include "searcher/quotes.hpp"
#include "searcher/request.hpp"

#include <string>
#include <string_view>

namespace pressdex {

class Links {
  public:
    // "" at the root of a host, else "/press": without a slash at the end. Escaped as a path where it holds odd
    // characters.
    explicit Links(std::string_view base);

    const std::string& base() const { return base_; }
    std::string home() const { return base_ + "/"; }
    std::string help() const { return base_ + "/help"; }
    std::string style() const;
    std::string search() const { return base_ + "/search"; }
    std::string search(const Request& request) const;
    // The same results for other programs.
    std::string search_json(const Request& request) const;
    std::string search_csv(const Request& request) const;
    std::string search_atom(const Request& request) const;
    // The query, when there is one, is marked in the story.
    std::string story(std::string_view id, std::string_view query = {}) const;
    std::string story_json(std::string_view id) const;
    std::string timeline() const { return base_ + "/timeline"; }
    // "programme:green-kilns", or a name.
    std::string timeline(std::string_view name) const;
    std::string timeline_json(std::string_view name) const;
    std::string quotes(const QuotesRequest& request) const;
    std::string quotes_json(const QuotesRequest& request) const;
    // All values of a field; with a request, those among its results.
    std::string browse(FieldId field) const;
    std::string browse(FieldId field, const Request& request, std::uint32_t page) const;
    // One value, "leather" or "pakistan/punjab"; with a year when that is not empty.
    std::string browse(FieldId field, std::string_view value, std::string_view year = {}) const;

  private:
    std::string base_;
};

// "/press/" -> "/press"; what could not stand in a path is escaped.
std::string base_path(std::string_view given);

}  // namespace pressdex
