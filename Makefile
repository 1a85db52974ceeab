# torchffm's front door: `make` lists what there is. Each step does nothing when its output is there.

SHELL      := bash
ARGS       ?=
ROW        ?=
DIR        ?=
PYTORCH    := 2.15.0
CACHE      := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/torchffm
PEER       := $(CACHE)/peer-$(PYTORCH)
TOOLS      := $(CACHE)/tools
SHIM       := native/build/libtorchffm.so
MNIST      := mnist/target/mnist.jar
BENCHMARKS := benchmarks/target/benchmarks.jar
PARITY     := parity/target/parity.jar
FUZZ       := fuzz/target/fuzz.jar

# What Maven, its tests and the programs run on; where there is none, the target jdk stops with a line about it.
override JAVA_HOME := $(or $(shell JAVA_HOME='$(JAVA_HOME)' scripts/jdk 2>/dev/null),$(JAVA_HOME))
export JAVA_HOME ROW
JAVA       := '$(JAVA_HOME)/bin/java' --enable-native-access=ALL-UNNAMED
MAVEN      := mvn --batch-mode -Dstyle.color=never

SOURCES    := $(shell find bindings/src src/main mnist/src/main -type f) pom.xml $(wildcard */pom.xml)
NATIVE     := $(wildcard native/include/*.h native/src/*.h native/src/*.cpp native/test/*.c benchmarks/cpp/src/*)
SCRIPTS    := $(shell grep -sl '^\#!.*bash' scripts/* .ci/*) scripts/common.sh

# Where the arguments say themselves where the data come from, nothing is fetched for them.
MNIST_DATA := $(if $(filter --data% --download%,$(ARGS)),,mnist-data)

.NOTPARALLEL:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
.PHONY: FORCE

##@ Run

.PHONY: train
train: jdk jars $(MNIST_DATA) ## Train the tutorial's CNN, from nothing (ARGS="--epochs 3")
	@'$(JAVA_HOME)/bin/java' $$(scripts/archive) -jar $(MNIST) train $(ARGS)

.PHONY: bench
bench: jdk libtorch $(BENCHMARKS) $(MNIST) $(MNIST_DATA) ## Benchmarks beside C++ and Python, within an hour (ROW=1 for one; ARGS="--rounds 9")
	@scripts/with-peer scripts/bench $(ARGS)

.PHONY: bench-quick
bench-quick: jdk libtorch $(BENCHMARKS) $(MNIST) $(MNIST_DATA) ## The same in three minutes: rough figures
	@scripts/with-peer scripts/bench --quick $(ARGS)

.PHONY: jmh
jmh: jdk libtorch $(BENCHMARKS) ## JMH on the smallest call (ARGS="-prof gc")
	@$(JAVA) -jar $(BENCHMARKS) $(ARGS)

.PHONY: bench-peers
bench-peers: jdk libtorch $(BENCHMARKS) ## Calls, inference and start beside DJL and JavaCPP, too, which it fetches (230 MB)
	@scripts/with-peer scripts/bench-peers $(ARGS)

.PHONY: bench-checkpoints
bench-checkpoints: jdk $(BENCHMARKS) peer ## Checkpoints' speed and memory beside Python (ROUNDS=5; WHAT=5gib: a file of 5 GiB both ways)
	@scripts/with-peer scripts/bench-checkpoints

.PHONY: soak
soak: jdk libtorch $(BENCHMARKS) ## Long runs that look for leaks, slowing down and mixed-up threads (ARGS="threads 10000 60 threads.png")
	@$(JAVA) -cp $(BENCHMARKS) torchffm.benchmarks.soak.Soak $(ARGS)

##@ Check

.PHONY: test
test: check-format smoke verify ## Everything: format, the C smoke test, all Java tests with Python beside them

.PHONY: check-format
check-format: tools jdk
	@$(TOOLS)/bin/shellcheck --external-sources $(SCRIPTS)
	@$(TOOLS)/bin/clang-format --dry-run --Werror $(NATIVE) || { echo "make format writes it so" >&2; exit 1; }
	@$(MAVEN) --quiet --activate-profiles peers spotless:check

.PHONY: smoke
smoke: shim
	@ctest --test-dir native/build --output-on-failure

.PHONY: verify
verify: jars peer mnist-data
	@scripts/with-peer $(MAVEN) verify --fail-at-end -Dtorchffm.peer=$(PEER)/bin/python $(ARGS)

.PHONY: parity
parity: jars $(PARITY) peer mnist-data ## Compare with Python bit for bit: the tutorial's training, PyTorch's operator samples
	@scripts/with-peer scripts/parity $(ARGS)

.PHONY: replay
replay: jdk libtorch $(PARITY) ## Replay recorded operator calls (DIR=folder) and compare every bit
	@scripts/replay '$(DIR)' $(ARGS)

.PHONY: gradcheck
gradcheck: $(PARITY) peer ## Check the gradients of PyTorch's operator samples from Java
	@scripts/with-peer scripts/gradcheck $(ARGS)

.PHONY: checkpoints
checkpoints: $(PARITY) peer ## Real models' checkpoints, read and saved in Java: the same bytes as Python's? (ARGS="resnet18")
	@scripts/with-peer scripts/checkpoints $(ARGS)

.PHONY: sanitize
sanitize: jars $(PARITY) peer ## The shim with ASan and UBSan: its smoke test, and 1,000 recorded calls
	@scripts/with-peer scripts/sanitize

.PHONY: hostile
hostile: ## Every public method with hostile arguments, in processes that must survive (ARGS="-Dtorchffm.hostile=9")
	@$(MAKE) --no-print-directory verify ARGS='-Dtest=HostileTest -Dsurefire.failIfNoSpecifiedTests=false \
	    -Dtorchffm.hostile=20 -Dtorchffm.hostile.share=1 $(ARGS)'

.PHONY: hostile-files
hostile-files: ## Hundreds of hostile files, the large ones too, beside Python: docs/hostile-files.md
	@$(MAKE) --no-print-directory verify ARGS='-Dtest=HostileFilesTest -Dsurefire.failIfNoSpecifiedTests=false \
	    -Dtorchffm.hostile.files=true $(ARGS)'

.PHONY: fuzz
fuzz: jdk $(FUZZ) peer ## Fuzz the readers of files, a minute each, guided by coverage (ARGS="3600 ZipFuzzer")
	@scripts/fuzz $(ARGS)

.PHONY: kills
kills: jars peer ## Kill trainings 200 times and go on from their checkpoints: nothing is lost (ARGS="10")
	@scripts/with-peer $(PEER)/bin/python scripts/kills '$(JAVA_HOME)/bin/java' $(MNIST) $(ARGS)

##@ Build

.PHONY: jars
jars: $(MNIST) ## The library's jar and mnist.jar

.PHONY: install
install: jars ## The library's jars into Maven's local repository
	@$(MAVEN) --quiet --projects src --also-make -Dmaven.test.skip=true install

.PHONY: shim
shim: $(SHIM) ## The C++ shim, native/build/libtorchffm.so

$(SHIM): FORCE | libtorch
	@scripts/shim

$(MNIST): $(SHIM) $(SOURCES) | jdk
	@scripts/jars mnist

$(BENCHMARKS): $(SHIM) $(SOURCES) $(shell find benchmarks/src -type f) | jdk
	@scripts/jars benchmarks

$(PARITY): $(SHIM) $(SOURCES) $(shell find parity/src/main -type f) | jdk
	@scripts/jars parity

$(FUZZ): $(SHIM) $(SOURCES) $(shell find fuzz/src -type f) | jdk
	@scripts/jars fuzz

.PHONY: bindings
bindings: ## Regenerate bindings/ from native/include/torchffm.h (needs jextract)
	@scripts/jextract

.PHONY: generate
generate: jdk $(SHIM) ## Write src/main/generated/ anew, from LibTorch's schemas
	@scripts/generate

.PHONY: names
names: peer ## Ask PyTorch for its public names: generator/names.tsv
	@$(PEER)/bin/python scripts/names >generator/names.tsv.new && mv generator/names.tsv.new generator/names.tsv

.PHONY: names-table
names-table: jars ## Write docs/names.md: PyTorch's names beside Java's
	@$(MAVEN) --quiet --projects src --also-make verify -Dtest=NamesTest -Dsurefire.failIfNoSpecifiedTests=false \
	    -Dtorchffm.write=true

.PHONY: format
format: tools jdk ## Format all Java, C and C++
	@$(TOOLS)/bin/clang-format -i $(NATIVE)
	@$(MAVEN) --quiet --activate-profiles peers spotless:apply

.PHONY: clean
clean: ## Remove what was built; what was fetched stays in the cache
	@rm -rf native/build target */target

##@ Fetch, into $(CACHE)

.PHONY: jdk
jdk:
	@home=$$(scripts/jdk) && . scripts/common.sh && need mvn make && echo "JDK: $$home"

.PHONY: libtorch
libtorch: ## LibTorch 2.15.0 for the CPU, 553 MB (CUDA=1 adds CUDA; LIBTORCH=/path uses that one instead)
	@scripts/libtorch

.PHONY: mnist-data
mnist-data: $(MNIST) ## MNIST, 11 MB
	@$(JAVA) -jar $(MNIST) download

.PHONY: peer
peer: ## PyTorch for Python, 3 GB, with which the tests compare
	@scripts/venv peer-$(PYTORCH) "PyTorch $(PYTORCH) and torchvision, 3.0 GB to fetch, 5.5 GB on disk"

.PHONY: tools
tools:
	@scripts/venv tools "clang-format and shellcheck, 5 MB"

.PHONY: help
help:
	@awk 'BEGIN { FS = ":.*##" } \
	    /^##@/ { sub(/\$$\(CACHE\)/, "$(CACHE)"); printf "%s%s\n", n++ ? "\n" : "", substr($$0, 5) } \
	    /^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
