package main

import "testing"

func TestLock(t *testing.T) {
	defer say("keys")
	t.Cleanup(func() { say("gate") })

	t.Run("barge", func(t *testing.T) {
		say("barge")
		t.Parallel()
		t.Cleanup(func() { say("rope") })
		say("lift")
	})
	t.Run("kayak", func(t *testing.T) {
		say("kayak")
	})
	say("bell")
}
