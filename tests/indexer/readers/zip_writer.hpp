// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Zip files in memory, by libzip, for the tests of office documents.
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <zip.h>

namespace pressdex {

// Members in this order; the first one unpacked where it is called "mimetype".
inline std::string zip_of(const std::vector<std::pair<std::string, std::string>>& members) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* out = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* zip = zip_open_from_source(out, ZIP_TRUNCATE, &error);
    if (zip == nullptr) throw std::runtime_error("libzip cannot write into memory");
    zip_source_keep(out);
    for (const auto& [name, bytes] : members) {
        const auto index =
            zip_file_add(zip, name.c_str(), zip_source_buffer(zip, bytes.data(), bytes.size(), 0), ZIP_FL_ENC_UTF_8);
        if (index >= 0 && name == "mimetype")
            zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
    }
    if (zip_close(zip) != 0) throw std::runtime_error("libzip cannot close");
    zip_stat_t about;
    zip_source_stat(out, &about);
    std::string bytes(about.size, '\0');
    zip_source_open(out);
    zip_source_read(out, bytes.data(), bytes.size());
    zip_source_close(out);
    zip_source_free(out);
    return bytes;
}

}  // namespace pressdex
