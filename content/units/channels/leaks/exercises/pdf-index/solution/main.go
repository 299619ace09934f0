// Command pdfs indexes files with three workers and refuses what is not a PDF.
package main

import (
	"fmt"
	"runtime"
	"strings"
	"time"
)

func index(file string) {}

// region: program
// indexAll hands files to three workers and stops at the first that is no PDF.
func indexAll(files []string) error {
	jobs := make(chan string)
	defer close(jobs)
	for range 3 {
		go func() {
			for file := range jobs {
				index(file)
			}
		}()
	}

	for _, file := range files {
		if !strings.HasSuffix(file, ".pdf") {
			return fmt.Errorf("%s is not a PDF", file)
		}
		jobs <- file
	}
	return nil
}

func main() {
	fmt.Println(indexAll([]string{"a.pdf", "b.pdf"}))
	fmt.Println(indexAll([]string{"c.pdf", "d.txt"}))
	time.Sleep(time.Second)
	fmt.Println("goroutines:", runtime.NumGoroutine())
}

// endregion
