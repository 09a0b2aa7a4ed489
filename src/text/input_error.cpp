#include "text/input_error.hpp"

#include <string>

namespace gouji {

namespace {

struct Wording {
  std::string_view english;
  std::string_view chinese;
};

Wording wording(InputFault fault) {
  switch (fault) {
    case InputFault::empty_file: return {"the file is empty", "文件是空的，没有任何内容，请检查是否选错了文件。"};
    case InputFault::not_found: return {"no such file", "找不到这个文件，请检查文件名和所在的文件夹。"};
    case InputFault::not_readable:
      return {"the file cannot be opened for reading", "文件打不开，请检查是否有读取权限，或者是否正被其他程序占用。"};
    case InputFault::too_large:
      return {"the file is over the size limit",
              "文件超过大小上限，请确认它确实是年度报告；如果是，请用 --max-bytes 提高上限。"};
    case InputFault::binary:
      return {"neither text nor a known document format",
              "文件内容不是文字，无法识别，请用 Word 或 WPS 打开后另存为 .docx 再检查。"};
    case InputFault::unsupported_format:
      return {"no reader for this format", "暂不支持这种文件格式，请另存为 .docx、.html 或 .txt 再检查。"};
    case InputFault::truncated_archive:
      return {"the zip container is truncated or damaged",
              "文件不完整或已损坏（可能没有下载完），请重新下载，或用 Word 或 WPS 打开修复后另存为 .docx。"};
    case InputFault::unsupported_archive:
      return {"the zip container uses an unsupported method",
              "文件的压缩方式不受支持，请用 Word 或 WPS 打开后另存为 .docx 再检查。"};
    case InputFault::encrypted:
      return {"the document is encrypted", "文件设有打开密码，请在 Word 或 WPS 中取消密码后另存为 .docx 再检查。"};
    case InputFault::old_word_binary:
      return {"a binary Word 97-2003 document",
              "这是旧版 Word（.doc）格式，改扩展名不起作用，请用 Word 或 WPS 打开后另存为 .docx 再检查。"};
    case InputFault::inflation_bomb:
      return {"the container unpacks to more than the limit",
              "文件解压后大得异常，为安全起见没有读取，请用 Word 或 WPS 打开，把正文复制到新文档后另存为 .docx。"};
    case InputFault::not_word_document:
      return {"a zip container without a Word document",
              "这是压缩包或其他办公文档，里面没有 Word 正文，请解压后选择其中的报告，或另存为 .docx。"};
    case InputFault::malformed_xml:
      return {"the XML of the Word document is malformed",
              "Word 文档内部已损坏，请用 Word 或 WPS 打开修复后另存为 .docx 再检查。"};
    case InputFault::signed_document:
      return {"the document is digitally signed, and a change would break its signature",
              "文档带有数字签名，改动会使签名失效，因此没有改写，请在 Word 或 WPS 中删除签名后再修改。"};
  }
  return {};
}

std::string one_line(InputFault fault, std::optional<std::uint64_t> offset) {
  std::string line(english_sentence(fault));
  if (offset) line += " (at byte " + std::to_string(*offset) + ")";
  return line;
}

}  // namespace

std::string_view english_sentence(InputFault fault) {
  return wording(fault).english;
}

std::string_view chinese_sentence(InputFault fault) {
  return wording(fault).chinese;
}

InputError::InputError(InputFault what_failed, std::optional<std::uint64_t> at)
    : std::runtime_error(one_line(what_failed, at)), fault(what_failed), offset(at) {}

}  // namespace gouji
