# What can be done with the project, by name. The work is done by the scripts of the same names in scripts/.

# make report: which data file, in which edition. make install: where to. make bench: how many rounds, and
# whether to install the other programs to compare with (yes).
REPORT = data/2568/nong-pak-long.yaml
EDITION = official-plain
PREFIX = /usr/local
RUNS = 20
PEERS =
# make soak: how many reports, and how often batches are killed. make fuzz: seconds for each reader, and which.
REPORTS = 20000
KILLS = 100
SECONDS = 600
TARGETS =

.DEFAULT_GOAL := help
.PHONY: help report test test-container test-web test-office build install uninstall setup format lint lexicon bench soak fuzz sanitize \
	clean

help: ## แสดงคำสั่งทั้งหมด · show the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

report: ## ติดตั้งสิ่งที่ขาด สร้างโปรแกรม แล้วจัดทำรายงานลงใน output/ · set up, build, write the report
	@scripts/report "$(REPORT)" "$(EDITION)"

test: ## ติดตั้งสิ่งที่ขาด แล้วทดสอบทั้งหมด · set up and run all tests
	@scripts/test

test-web: ## ตรวจหน้าเว็บของรายงานใน Chromium · judge the web page in Chromium
	@scripts/test-web

test-office: ## ติดตั้ง LibreOffice แล้วทดสอบการนำเข้าไฟล์ Word และ Excel · test with LibreOffice
	@scripts/test-office

test-container: ## ทำตามคำสั่งของ Dockerfile บนเครื่องนี้ · do what the Dockerfile says, on this machine
	@Tests/Container/run

build: ## สร้างโปรแกรม .build/release/measures · build the program
	@scripts/build

install: ## ติดตั้งโปรแกรมลงใน PREFIX (/usr/local) · install the program below PREFIX
	@scripts/install "$(PREFIX)"

uninstall: ## ถอนการติดตั้งจาก PREFIX · remove what was installed
	@scripts/uninstall "$(PREFIX)"

setup: ## ติดตั้งแพ็กเกจและฟอนต์ที่ขาดเท่านั้น · only bring missing packages and fonts
	@scripts/setup build fonts judges tests lint

format: ## จัดรูปแบบโค้ด · put the sources into form
	swift format format --in-place --parallel --recursive Sources Tests Package.swift

lint: ## ตรวจรูปแบบโค้ด · check the form of the sources
	@scripts/lint

lexicon: ## สร้างแบบจำลองการตัดบรรทัดจาก data/lexicon · make the model of line breaking from data/lexicon
	swift run -c release thaitext-trainer

bench: ## วัดเวลา หน่วยความจำ และจำนวนคำสั่ง เทียบกับโปรแกรมอื่น · measure against the floor and the peers
	@scripts/bench "$(RUNS)" "$(PEERS)"

soak: ## งานชุดยาว หยุดกลางคัน และข้อผิดพลาดของระบบ · a long batch, kill -9 and failing calls, many times
	@scripts/soak "$(REPORTS)" "$(KILLS)"

fuzz: ## ป้อนข้อมูลสุ่มให้ตัวอ่านทุกตัว · feed every reader with made-up input
	@scripts/fuzz "$(SECONDS)" $(TARGETS)

sanitize: ## ทดสอบภายใต้ตัวตรวจหน่วยความจำและเธรด · the tests under the address and thread sanitizers
	@scripts/sanitize address thread

clean: ## ลบสิ่งที่สร้างขึ้น (ไม่ลบฟอนต์และ output/) · remove what was built, not fonts or output/
	rm -rf .build .build-* .venv-*
