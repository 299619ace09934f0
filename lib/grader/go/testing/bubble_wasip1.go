package testing

import (
	"fmt"
	"internal/synctest"
	"strings"
)

// Bubble runs f in a synctest bubble: what testing/synctest.Test does, but a bubble that cannot end fails this test alone.
func Bubble(t *T, f func(t *T)) {
	if t.isBubble {
		panic("synctest.Test called from within a synctest bubble")
	}
	inner := &T{name: t.name, parent: t, isBubble: true}
	if insteadOfWait != nil {
		made := (*T)(nil).child(t.name)
		inner.ctx, inner.cancel = made.ctx, made.cancel
		inner.call(f)
		return
	}
	defer func() {
		if r := recover(); r != nil {
			t.say(stuck, fmt.Sprintf("%v\n\n%s", describe(r), strings.Join(bubbleStacks(stack(true)), "\n\n")))
			t.Fail()
		}
		if inner.isSkipped {
			t.SkipNow()
		}
		if inner.isLeaving {
			t.FailNow()
		}
	}()
	synctest.Run(func() {
		// Made here: a channel of a context belongs to the bubble in which it is made.
		made := (*T)(nil).child(t.name)
		inner.ctx, inner.cancel = made.ctx, made.cancel
		done := make(chan struct{})
		go func() {
			defer close(done)
			inner.call(f)
		}()
		<-done
	})
}

// Wait is synctest.Wait.
func Wait() {
	if insteadOfWait != nil {
		insteadOfWait()
		return
	}
	synctest.Wait()
}

// bubbleStacks picks the goroutines of bubbles that run code which is not ours.
func bubbleStacks(all string) []string {
	var stacks []string
	for _, one := range strings.Split(all, "\n\n") {
		header, frames, _ := strings.Cut(one, "\n")
		if strings.Contains(header, "synctest bubble") && !strings.HasPrefix(ownFrame(frames), "gograder/testing.") {
			stacks = append(stacks, one)
		}
	}
	return stacks
}

// ownFrame is the innermost frame that is neither of the runtime nor of synctest.
func ownFrame(frames string) string {
	for line := range strings.Lines(frames) {
		if strings.HasPrefix(line, "\t") || strings.HasPrefix(line, "runtime.") || strings.HasPrefix(line, "internal/") {
			continue
		}
		return line
	}
	return ""
}
