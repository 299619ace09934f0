package main

import (
	"os"
	"path/filepath"
	"testing"
)

// scan writes a scan and returns the path to it.
func scan(t *testing.T, name, text string) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "scans")
	if err != nil {
		t.Fatalf("make folder: %v", err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	path := filepath.Join(dir, name)
	f, err := os.Create(path)
	if err != nil {
		t.Fatalf("make scan: %v", err)
	}
	defer f.Close()
	if _, err := f.WriteString(text); err != nil {
		t.Fatalf("write scan: %v", err)
	}
	return path
}

func TestFrames(t *testing.T) {
	path := scan(t, "reel.txt", "24 fps, 90 frames")
	if got := Frames(path); got != 90 {
		t.Errorf("Frames(reel.txt) = %d, want 90", got)
	}
}
