// Stage: text. The one exception of the house: an input that cannot be read at all. It is thrown by whoever opens
// inputs and readers, and caught where a file's turn ends. What is wrong inside a readable report is a finding instead.
#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string_view>

namespace gouji {

enum class InputFault : std::uint8_t {
  empty_file,           ///< no bytes at all
  not_found,            ///< no such file
  not_readable,         ///< there, but the system refuses: permissions, a directory, a failing disk
  too_large,            ///< over the limit of bytes
  binary,               ///< neither text nor a container we know
  unsupported_format,   ///< a known format that no reader takes: PDF, spreadsheets, pictures
  truncated_archive,    ///< a zip without its end, or with parts that reach past it
  unsupported_archive,  ///< a zip with a compression method or a size that no word processor writes
  encrypted,            ///< protected by a password
  old_word_binary,      ///< Word 97-2003, whatever its extension says
  inflation_bomb,       ///< unpacks to far more than a report holds
  not_word_document,    ///< a sound zip without a Word document in it
  malformed_xml,        ///< a Word document whose XML breaks off or does not nest
  signed_document,      ///< digitally signed, so that nothing in it may be changed
};

/// One plain line for developers and logs, without full stop.
[[nodiscard]] std::string_view english_sentence(InputFault fault);

/// One sentence for the person who has the file: what is wrong, then what to do.
[[nodiscard]] std::string_view chinese_sentence(InputFault fault);

/// `offset` is the byte of the file where reading failed, where there is such a byte; what() is English.
struct InputError : std::runtime_error {
  explicit InputError(InputFault what_failed, std::optional<std::uint64_t> at = std::nullopt);

  InputFault fault;
  std::optional<std::uint64_t> offset;
};

}  // namespace gouji
