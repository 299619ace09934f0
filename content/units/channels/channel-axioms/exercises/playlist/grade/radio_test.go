package grade_test

import (
	"slices"
	"testing"
	"testing/synctest"
	"time"

	radio "course.example/units/channels/channel-axioms/exercises/playlist/solution"
)

// check sends the titles, the first after a pause and each further one after another, and compares the blocks of two.
func check(t *testing.T, pause time.Duration, titles []string, want [][]string) {
	t.Helper()
	songs := make(chan string, len(titles))
	send := func() {
		for _, title := range titles {
			time.Sleep(pause)
			songs <- title
		}
		close(songs)
	}
	if pause > 0 {
		go send()
	} else {
		send()
	}
	done := make(chan [][]string, 1)
	go func() { done <- radio.Blocks(songs, 2) }()
	got := <-done
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("%q, then closed: got blocks %q, want %q", titles, got, want)
	}
	// A sender that was left alone must not keep the next check from running.
	for range songs {
	}
}

func TestTheRestIsAShorterBlock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		check(t, 0, []string{"Golden Brown", "Heroes", "Alright"}, [][]string{{"Golden Brown", "Heroes"}, {"Alright"}})
		check(t, 0, []string{"Jolene"}, [][]string{{"Jolene"}})
	})
}

func TestNoBlockIsEmpty(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		check(t, 0, []string{"Heroes", "Jolene"}, [][]string{{"Heroes", "Jolene"}})
		check(t, 0, nil, nil)
	})
}

func TestSilenceIsPlayedToo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		check(t, 0, []string{"Heroes", "", "Jolene", "Alright"}, [][]string{{"Heroes", ""}, {"Jolene", "Alright"}})
		check(t, 0, []string{"", "", "Jolene", ""}, [][]string{{"", ""}, {"Jolene", ""}})
	})
}

func TestSongsThatComeLateAreWaitedFor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		check(t, time.Minute, []string{"Heroes", "Jolene", "Alright"}, [][]string{{"Heroes", "Jolene"}, {"Alright"}})
		check(t, time.Minute, []string{"Heroes", "Jolene"}, [][]string{{"Heroes", "Jolene"}})
	})
}
