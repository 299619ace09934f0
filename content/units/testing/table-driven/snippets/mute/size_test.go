package size

import "testing"

func TestParse(t *testing.T) {
	n, err := Parse("512")
	if err != nil || n != 512 {
		t.Fatal("wrong size")
	}
	n, err = Parse("10M")
	if err != nil || n != 10<<20 {
		t.Fatal("wrong size")
	}
	n, err = Parse("64k")
	if err != nil || n != 64<<10 {
		t.Fatal("wrong size")
	}
	if _, err = Parse("-1"); err == nil {
		t.Fatal("wrong size")
	}
}
