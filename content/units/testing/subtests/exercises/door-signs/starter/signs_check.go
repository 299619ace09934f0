package main

import (
	"os"
	"testing"
)

func TestSigns(t *testing.T) {
	t.Setenv("SIGNS", "fr")
	for _, door := range []string{"north", "south"} {
		t.Run(door, func(t *testing.T) {
			t.Parallel()
			say(door, os.Getenv("SIGNS"))
		})
	}
	t.Cleanup(func() { say("then", os.Getenv("SIGNS")) })
}

func TestAfterwards(t *testing.T) {
	say("later", os.Getenv("SIGNS"))
}
