package main

import "testing"

func TestFare(t *testing.T) {
	for _, name := range []string{"night bus", "day", "night bus", ""} {
		t.Run(name, func(t *testing.T) {
			names = append(names, t.Name())
		})
	}
}
