package main

import (
	"fmt"
	"log"
	"os"
	"regexp"
	"runtime/pprof"
	"strings"
)

// region: count
// countFailed counts the lines of jobs that failed.
func countFailed(lines []string) int {
	failed := 0
	for _, line := range lines {
		if isFailure(line) {
			failed++
		}
	}
	return failed
}

func isFailure(line string) bool {
	re := regexp.MustCompile(`job=\w+ status=(failed|lost)`)
	return re.MatchString(line)
}

// endregion

func main() {
	if err := profiled("cpu.pprof", report); err != nil {
		log.Fatal(err)
	}
}

func report() {
	lines := strings.Split(strings.Repeat("10:04:11 job=resize status=done\n10:04:12 job=mail status=lost\n", 30_000), "\n")
	fmt.Println("failed:", countFailed(lines))
}

// region: profiled
// profiled runs work and writes a CPU profile of it into a file.
func profiled(name string, work func()) (err error) {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := f.Close(); err == nil {
			err = cerr
		}
	}()
	if err := pprof.StartCPUProfile(f); err != nil {
		return err
	}
	defer pprof.StopCPUProfile()
	work()
	return nil
}

// endregion
