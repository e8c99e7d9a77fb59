// SPDX-License-Identifier: GPL-3.0-or-later
// pressdex-index: reads announcements and keeps the archive. Verbs and options only; what they do stands in commands/.
#include "indexer/commands/commands.hpp"

#include <exception>

#include <CLI/CLI.hpp>

namespace pressdex {
namespace {

constexpr unsigned most_threads = 256;

struct Verb {
    const char* name;
    const char* help;
    const char* names;  // what the positional arguments are; null = none
    bool writes;        // takes --archive, --threads, --quiet
    int (*run)(const IndexArguments&);
};

constexpr std::array verbs = {
    Verb{"add", "Index files and folders: what is new or changed", "PATH", true, run_add},
    Verb{"watch", "Index what is there, then whatever comes or changes, until interrupted", "PATH", true, run_watch},
    Verb{"inspect", "Print what would be indexed; no archive is touched", "FILE", false, run_inspect},
    Verb{"rebuild", "Build the archive anew from the files it was made from", nullptr, true, run_rebuild},
    Verb{"remove", "Take files (by path) or stories (by id) out of the archive", "PATH|ID", true, run_remove},
    Verb{"refresh", "Find all metadata anew with the present knowledge/ and corrections, without reading the files",
         nullptr, true, run_refresh},
    Verb{"correct", "Say what is right for a story: published=2021-12-23 sectors+=leather", "STORY FIELD=VALUE", true,
         run_correct},
    Verb{"explain", "Say for every value of a story why it is believed", "STORY", true, run_explain},
    Verb{"doctor", "List what in the archive deserves a look", nullptr, true, run_doctor},
    Verb{"status", "Tell what the archive holds", nullptr, true, run_status},
};

CLI::App* verb_of(CLI::App& app, const Verb& verb, IndexArguments& arguments) {
    auto* command = app.add_subcommand(verb.name, verb.help);
    if (verb.names != nullptr)
        command->add_option("names", arguments.names, "What to work on")->type_name(verb.names)->required();
    command->add_option("--format", arguments.format, "text for people, jsonl for machines")
        ->check(CLI::IsMember({"text", "jsonl"}))
        ->capture_default_str()
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    command
        ->add_option("--knowledge", arguments.knowledge,
                     "Folder of sectors, places, organizations (default: the installed one)")
        ->type_name("DIR");
    command
        ->add_option("--corrections", arguments.corrections,
                     "Corrections of staff (default: corrections.jsonl in the archive's folder)")
        ->type_name("FILE");
    if (verb.writes) {
        // An empty value is a variable that was never set: not the same as no option.
        const auto is_named = [](const std::string& folder) {
            return std::string(folder.empty() ? "names no folder" : "");
        };
        command
            ->add_option("--archive", arguments.archive,
                         "The archive's folder (default: $PRESSDEX_ARCHIVE, else ./archive)")
            ->type_name("DIR")
            ->check(is_named);
        command->add_option("--threads", arguments.threads, "Threads that read and analyse (default: one a core)")
            ->type_name("N")
            ->check(CLI::Range(1U, most_threads));
        command->add_flag("-q,--quiet", arguments.is_quiet, "No progress, no summary, no notes");
    }
    return command;
}

int run(int argc, char** argv) {
    CLI::App app{"Index press releases and news into a searchable archive.", "pressdex-index"};
    app.set_version_flag("--version", std::string("pressdex-index ") + PRESSDEX_VERSION);
    app.require_subcommand(1);
    app.footer(
        "Exit codes: 0 done, 1 doctor found something, 2 wrongly asked, 3 no archive, 4 locked, 5 damaged, 6 some "
        "input left out,\n"
        "7 another schema, 130 interrupted.");
    IndexArguments arguments;
    std::vector<std::pair<CLI::App*, const Verb*>> commands;
    for (const auto& verb : verbs) commands.emplace_back(verb_of(app, verb, arguments), &verb);
    app.get_subcommand("inspect")->add_flag("--evidence", arguments.with_evidence,
                                            "Say for every value why it is believed, and what was removed");
    for (const auto* verb : {"add", "watch"}) {
        app.get_subcommand(verb)->add_flag("--remove-vanished", arguments.removes_vanished,
                                           "Take files out of the archive that are no longer on disk");
    }
    app.get_subcommand("watch")
        ->add_option("--quiet-for", arguments.quiet_milliseconds,
                     "Milliseconds without a change before a folder is looked at")
        ->type_name("MS")
        ->check(CLI::Range(1U, 60'000U))
        ->capture_default_str();
    app.get_subcommand("correct")
        ->add_option("--by", arguments.by, "Who corrects (default: the user's name)")
        ->type_name("NAME");
    app.get_subcommand("doctor")
        ->add_option("--examples", arguments.examples, "Examples of each class (default: 5)")
        ->type_name("N");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? exit_found : exit_wrongly_asked;
    }
    for (const auto& [command, verb] : commands) {
        if (command->parsed()) return with_whole_output(verb->run(arguments));
    }
    return exit_wrongly_asked;
}

}  // namespace
}  // namespace pressdex

int main(int argc, char** argv) try { return pressdex::run(argc, argv); } catch (const std::exception& error) {
    return pressdex::told(
        pressdex::Error{pressdex::ErrorKind::machine, std::string("Something failed: ") + error.what(), {}});
}
