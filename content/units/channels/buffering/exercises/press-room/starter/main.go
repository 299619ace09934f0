// Command press-room calls four functions and counts the goroutines that each leaves behind.
package main

import (
	"errors"
	"fmt"
	"runtime"
	"time"
)

// Agency sends headlines.
type Agency struct{}

// Headline is the newest one.
func (Agency) Headline() string {
	time.Sleep(20 * time.Millisecond)
	return "storm"
}

// Page is a page of a newspaper.
type Page struct{}

// Check looks for mistakes.
func (Page) Check() error { return errors.New("misspelt") }

// region: program
func first(agencies []Agency) string {
	found := make(chan string, len(agencies))
	for _, a := range agencies {
		go func() { found <- a.Headline() }()
	}
	return <-found
}

func within(d time.Duration, a Agency) string {
	found := make(chan string, 1)
	go func() { found <- a.Headline() }()
	select {
	case h := <-found:
		return h
	case <-time.After(d):
		return "no news"
	}
}

func check(pages []Page) error {
	errs := make(chan error, 8)
	for _, p := range pages {
		go func() { errs <- p.Check() }()
	}
	for range pages {
		if err := <-errs; err != nil {
			return err
		}
	}
	return nil
}

func all(agencies []Agency) (list []string) {
	found := make(chan string)
	for _, a := range agencies {
		go func() { found <- a.Headline() }()
	}
	for range agencies {
		list = append(list, <-found)
	}
	return list
}

// endregion

func main() {
	agencies := make([]Agency, 12)
	for _, one := range []struct {
		name string
		run  func()
	}{
		{"first", func() { first(agencies) }},
		{"within", func() { within(time.Millisecond, agencies[0]) }},
		{"check", func() { check(make([]Page, 12)) }},
		{"all", func() { all(agencies) }},
	} {
		before := runtime.NumGoroutine()
		one.run()
		time.Sleep(200 * time.Millisecond)
		fmt.Println(one.name, "leaves", runtime.NumGoroutine()-before)
	}
}
