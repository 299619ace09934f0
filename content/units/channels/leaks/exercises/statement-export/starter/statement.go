package statement

import "fmt"

// Entry is one movement of an account.
type Entry struct {
	Text  string
	Cents int
}

// Export writes a line for each entry, in order, up to the first that has no
// text. It reports that one.
func Export(entries []Entry, write func(line string)) error {
	lines := make(chan string)
	go func() {
		for line := range lines {
			write(line)
		}
	}()
	for i, e := range entries {
		if e.Text == "" {
			return fmt.Errorf("entry %d has no text", i+1)
		}
		lines <- fmt.Sprintf("%s;%d.%02d", e.Text, e.Cents/100, e.Cents%100)
	}
	close(lines)
	return nil
}
