package main

import (
	"fmt"
	"log"
	"os"
	"runtime/pprof"
	"slices"
	"strconv"
	"strings"
)

// region: regatta
type result struct {
	club string
	lane int
	line string // "lane 4, 402.7 s"
}

func totals(results []result) map[string]float64 {
	sums := make(map[string]float64)
	for _, r := range results {
		key := fmt.Sprintf("%s/%d", r.club, r.lane)
		_, rest, _ := strings.Cut(r.line, ", ")
		text, _ := strings.CutSuffix(rest, " s")
		seconds, err := strconv.ParseFloat(text, 64)
		if err != nil {
			continue
		}
		sums[key] += seconds
	}
	return sums
}

func show(sums map[string]float64) {
	var keys []string
	for key := range sums {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		fmt.Printf("%s %.1f\n", key, sums[key])
	}
}

// endregion

func main() {
	f, err := os.Create("cpu.pprof")
	if err != nil {
		log.Fatal(err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		log.Fatal(err)
	}
	results := make([]result, 3_000_000)
	for i := range results {
		results[i] = result{"club" + strconv.Itoa(i%7), i % 8, "lane 4, 402.7 s"}
	}
	show(totals(results))
	pprof.StopCPUProfile()
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
}
