// Command toll runs two tests of a toll and prints the lines that failures were reported at.
package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"regexp"
	"testing"
)

// Toll knows no Sundays.
func Toll(zone int) int { return [...]int{0, 240, 400}[zone] }

func main() {
	out := os.Stdout
	read, write, err := os.Pipe()
	if err != nil {
		panic(err)
	}
	os.Stdout = write // testing prints its failures there
	testing.Main(func(string, string) (bool, error) { return true, nil }, []testing.InternalTest{
		{Name: "TestWeekday", F: TestWeekday},
		{Name: "TestSunday", F: TestSunday},
		{Name: "TestTell", F: func(*testing.T) {
			write.Close()
			tell(out, read)
			os.Exit(0)
		}},
	}, nil, nil)
}

var place = regexp.MustCompile(`toll_check\.go:(\d+): got (\d+)`)

func tell(out io.Writer, failures io.Reader) {
	for lines := bufio.NewScanner(failures); lines.Scan(); {
		if found := place.FindStringSubmatch(lines.Text()); found != nil {
			fmt.Fprintf(out, "line %s: got %s\n", found[1], found[2])
		}
	}
}
