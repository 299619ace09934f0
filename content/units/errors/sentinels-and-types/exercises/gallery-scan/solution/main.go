// The portal of a gallery reports scans that are too large.
package main

import "fmt"

type scan struct {
	name string
	mb   int
}

// region: check
// SizeError is a scan that is larger than the portal takes.
type SizeError struct {
	Name string
	MB   int
}

func (e *SizeError) Error() string {
	return fmt.Sprintf("%s: %d MB", e.Name, e.MB)
}

func check(s scan) error {
	if s.mb <= 50 {
		return nil
	}
	return &SizeError{Name: s.name, MB: s.mb}
}

func report(scans []scan) {
	var found []error
	for _, s := range scans {
		if err := check(s); err != nil {
			found = append(found, err)
		}
	}
	for _, err := range found {
		fmt.Println(err)
	}
}

// endregion

func main() {
	report([]scan{{"harbour", 80}, {"irises", 20}, {"windmill", 64}})
}
