// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/zip_members.hpp"

#include <utility>

#include <zip.h>

namespace pressdex {

struct ZipMembers::Archive {
    zip_t* zip = nullptr;
    Archive() = default;
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive() {
        if (zip != nullptr) zip_discard(zip);
    }
};

namespace {

Unexpected refused(std::string sentence) {
    return failure(ErrorKind::input_refused, std::move(sentence));
}

struct CloseMember {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

ZipMembers::ZipMembers(std::unique_ptr<Archive> archive) : archive_(std::move(archive)) {}
ZipMembers::ZipMembers(ZipMembers&&) noexcept = default;
ZipMembers& ZipMembers::operator=(ZipMembers&&) noexcept = default;
ZipMembers::~ZipMembers() = default;

Result<ZipMembers> ZipMembers::open(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    auto archive = std::make_unique<Archive>();
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    if (source != nullptr) {
        archive->zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (archive->zip == nullptr) zip_source_free(source);
    }
    zip_error_fini(&error);
    if (archive->zip == nullptr) return refused("the zip file is damaged");
    if (static_cast<std::uint64_t>(zip_get_num_entries(archive->zip, 0)) > most_zip_members)
        return refused("the zip file has more than " + std::to_string(most_zip_members) + " members");
    return ZipMembers(std::move(archive));
}

bool ZipMembers::has(const std::string& name) const {
    return zip_name_locate(archive_->zip, name.c_str(), 0) >= 0;
}

Result<std::string> ZipMembers::read(const std::string& name) {
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat(archive_->zip, name.c_str(), 0, &about) != 0 || (about.valid & ZIP_STAT_SIZE) == 0)
        return refused(name + " is missing");
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE)
        return refused(name + " is encrypted");
    constexpr std::uint64_t small = 1U << 20U;
    if (about.size > left_) return refused("it unpacks to more than 64 MB");
    if (about.size > small && about.size / largest_zip_ratio > about.comp_size)
        return refused(name + " unpacks to more than " + std::to_string(largest_zip_ratio) + " times its size");
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen_index(archive_->zip, about.index, 0));
    if (!file) return refused(name + " cannot be unpacked");
    // What the directory says of the size is only believed as a limit.
    std::string bytes(about.size, '\0');
    std::uint64_t got = 0;
    while (got < about.size) {
        const zip_int64_t part = zip_fread(file.get(), bytes.data() + got, about.size - got);
        if (part < 0) return refused(name + " is damaged");
        if (part == 0) break;
        got += static_cast<std::uint64_t>(part);
    }
    bytes.resize(got);
    left_ -= got;
    return bytes;
}

}  // namespace pressdex
