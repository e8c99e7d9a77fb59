// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/name_text/office_before_name.hpp"

#include "press/text/word_list.hpp"

namespace pressdex {

bool is_lettered_office(std::string_view printed) {
    // Of firms, of universities, of ministers and governments, of districts, of the police.
    static constexpr std::string_view offices[] = {
        "SVP", "EVP", "AVP", "GM",  "AGM", "DGM", "CMD",  "VC",  "CM",  "PM",  "DCM", "LG",  "CS", "ACS",
        "DG",  "ADG", "DC",  "ADC", "AC",  "DCO", "DDC",  "DM",  "SDM", "BDO", "CDO", "DRO", "SP", "SSP",
        "ASP", "DSP", "IG",  "IGP", "DIG", "AIG", "ADGP", "DGP", "RPO", "DPO", "CPO", "SHO"};
    return is_one_of(printed, offices);
}

bool is_office_of_several(std::string_view folded) {
    static constexpr std::string_view offices[] = {"assemblymembers",
                                                   "captains",
                                                   "commissioners",
                                                   "congressmen",
                                                   "congresswomen",
                                                   "councillors",
                                                   "councilmembers",
                                                   "councilors",
                                                   "governors",
                                                   "govs",
                                                   "justices",
                                                   "lawmakers",
                                                   "legislators",
                                                   "mayors",
                                                   "mlas",
                                                   "mnas",
                                                   "mpas",
                                                   "mps",
                                                   "professors",
                                                   "reps",
                                                   "representatives",
                                                   "senators",
                                                   "sens",
                                                   "supervisors"};
    return is_one_of(folded, offices);
}

}  // namespace pressdex
