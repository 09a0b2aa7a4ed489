"""What the folders of a source tree include, against what they may: the arrows of docs/overview.md.

A folder with a gouji_layer(...) in its CMakeLists.txt is a layer; it may include itself, the layers that it names under
LAYERS and those that these may include. Some headers belong to one layer alone, and calls that only POSIX has to one file.
"""
import os
import pathlib
import re

LAYER = re.compile(r"gouji_layer\(\s*(?P<name>\w+)(?P<rest>[^)]*)\)")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"(?P<ours>[^"]+)"|<(?P<other>[^>]+)>)', re.MULTILINE)
TYPE = re.compile(r"^(?:struct|class|enum class) (?P<name>\w+)[^;\n]*$", re.MULTILINE)
NAMESPACE = re.compile(r"^namespace (?P<name>gouji[\w:]*) \{", re.MULTILINE)
KEYWORDS = {"SOURCES", "GENERATED", "LAYERS", "LIBRARIES"}

POSIX = re.compile(r"(unistd|dirent|fcntl|termios|pwd|dlfcn|pthread|poll|spawn|glob|fnmatch)\.h|(sys|netinet|arpa)/.+")

# A library, and the only layers that include it.
OWNERS = [
    ("PEGTL", re.compile(r"tao/pegtl.*"), {"parse"}),
    ("yaml-cpp", re.compile(r"yaml-cpp/.*"), {"yaml"}),
    ("RE2", re.compile(r"re2/.*"), {"check"}),
    ("pugixml", re.compile(r"pugixml\.hpp"), {"reader_docx"}),
    ("zlib", re.compile(r"zlib\.h"), {"fix", "reader_docx"}),
    ("RapidJSON", re.compile(r"rapidjson/.*"), {"output", "silence"}),
    ("CLI11", re.compile(r"CLI/.*"), {"cli"}),
]


class Layer:
    def __init__(self, name, folder, named):
        self.name, self.folder, self.named = name, folder, named


def words_after(keyword, text):
    """The words between a keyword of gouji_layer and the next keyword."""
    words = text.split()
    if keyword not in words:
        return []
    taken = []
    for word in words[words.index(keyword) + 1:]:
        if word in KEYWORDS:
            break
        taken.append(word)
    return taken


def read_layers(source):
    layers = []
    for listing in sorted(source.rglob("CMakeLists.txt")):
        text = re.sub(r"#.*", "", listing.read_text(encoding="utf-8"))
        for found in LAYER.finditer(text):
            named = words_after("LAYERS", found["rest"])
            layers.append(Layer(found["name"], listing.parent.relative_to(source).as_posix(), named))
    return {layer.name: layer for layer in layers}


def reachable(layers, name):
    """The layers that `name` may include, itself among them."""
    seen, open_names = set(), [name]
    while open_names:
        each = open_names.pop()
        if each not in seen and each in layers:
            seen.add(each)
            open_names += layers[each].named
    return seen


def faults_of_lists(layers):
    for layer in layers.values():
        for name in layer.named:
            if name not in layers:
                yield f"src/{layer.folder}: LAYERS names {name}, which is no layer"
            elif layer.name in reachable(layers, name):
                yield f"src/{layer.folder}: {layer.name} and {name} need each other"


def layer_of(layers, path):
    """The layer of the innermost folder around a path; none where no layer is around it."""
    folders = {layer.folder: layer.name for layer in layers.values()}
    parts = path.split("/")[:-1]
    for length in range(len(parts), 0, -1):
        name = folders.get("/".join(parts[:length]))
        if name:
            return name
    return None


def source_files(folder):
    for root, _, names in sorted(os.walk(folder)):
        for name in sorted(names):
            if name.endswith((".cpp", ".hpp", ".inc")):
                yield pathlib.Path(root, name)


def faults_of_names(source):
    """Two headers that give one name to two types: programs that link both are wrong, and no compiler says so."""
    homes = {}
    for path in source_files(source):
        text = path.read_text(encoding="utf-8")
        namespace = NAMESPACE.search(text)
        if path.suffix != ".hpp" or not namespace:
            continue
        for found in TYPE.finditer(text):
            homes.setdefault((namespace["name"], found["name"]), []).append(path.relative_to(source).as_posix())
    for (_, name), paths in sorted(homes.items()):
        if len(paths) > 1:
            yield f"{name} is a type of {' and of '.join('src/' + each for each in sorted(paths))}"


def fault_of_own_header(layers, grammar, home, header):
    if header in grammar:
        return None if home == "parse" else "includes the grammar, which is src/parse's"
    target = layer_of(layers, header)
    if target is None:
        return "no layer has this header"
    if home is not None and target not in reachable(layers, home):
        return f"{home} may not include {target}"
    return None


def fault_of_library(home, header):
    for library, pattern, owners in OWNERS:
        if pattern.fullmatch(header) and home not in owners:
            return f"{library} is for {', '.join(sorted(owners))} alone"
    return None


def faults(root):
    """One line for each breach in the tree below `root`."""
    source = root / "src"
    layers = read_layers(source)
    grammar = {path.relative_to(root / "grammar").as_posix() for path in source_files(root / "grammar")}
    posix_files = set()
    yield from faults_of_lists(layers)
    yield from faults_of_names(source)
    for path in source_files(source):
        inside = path.relative_to(source).as_posix()
        home = layer_of(layers, inside)
        if home is None and inside != "main.cpp":
            yield f"src/{inside}: in no layer"
        for found in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            header = found["ours"] or found["other"]
            if POSIX.fullmatch(header):
                posix_files.add(inside)
            if found["ours"] or header in grammar:
                fault = fault_of_own_header(layers, grammar, home, header)
            else:
                fault = fault_of_library(home, header)
            if fault:
                yield f"src/{inside}: {header}: {fault}"
    if len(posix_files) > 1:
        yield f"POSIX headers in more than one file: {', '.join('src/' + each for each in sorted(posix_files))}"
