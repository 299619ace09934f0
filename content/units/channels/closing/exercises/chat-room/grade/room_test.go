package grade_test

import (
	"sync"
	"testing"
	"testing/synctest"
	"time"

	chat "course.example/units/channels/closing/exercises/chat-room/solution"
)

// stay has n members in the room, each told from outside when to leave. The counts are read a minute after the close.
func stay(room *chat.Room, n int, leave <-chan struct{}) *counts {
	c := &counts{}
	for range n {
		go func() {
			isClosed := room.Stay(leave)
			c.mu.Lock()
			defer c.mu.Unlock()
			if isClosed {
				c.told++
			} else {
				c.left++
			}
		}()
	}
	return c
}

type counts struct {
	mu         sync.Mutex
	told, left int
}

func (c *counts) check(t *testing.T, what string, told, left int) {
	t.Helper()
	time.Sleep(time.Minute)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.told != told || c.left != left {
		t.Errorf("%s: %d were told of the close and %d left by themselves, want %d and %d", what, c.told, c.left, told, left)
	}
}

// closeAll closes the room from n goroutines and waits a minute for them.
func closeAll(t *testing.T, room *chat.Room, n int) {
	t.Helper()
	returned := make(chan struct{}, n)
	for range n {
		go func() {
			room.Close()
			returned <- struct{}{}
		}()
	}
	time.Sleep(time.Minute)
	if len(returned) != n {
		t.Fatalf("a minute later %d of %d calls of Close still wait: somebody they count on is not there", n-len(returned), n)
	}
}

func TestCloseReachesEveryMember(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		for _, n := range []int{0, 1, 2, 5} {
			room := chat.NewRoom()
			members := stay(room, n, nil)
			time.Sleep(time.Second)
			closeAll(t, room, 1)
			members.check(t, "all have stayed", n, 0)
		}
	})
}

func TestCloseReachesThoseWhoAreLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		room, leave := chat.NewRoom(), make(chan struct{})
		members := stay(room, 5, leave)
		time.Sleep(time.Second)
		leave <- struct{}{}
		leave <- struct{}{}
		time.Sleep(time.Second)
		closeAll(t, room, 1)
		members.check(t, "two of five leave, then the room is closed", 3, 2)
	})
}

func TestWhoComesLateIsToldAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		room := chat.NewRoom()
		closeAll(t, room, 1)
		leave := make(chan struct{})
		members := stay(room, 3, leave)
		time.Sleep(time.Second)
		// Whoever still stays is let out, so that nobody is left in a room that forgot its close.
		close(leave)
		members.check(t, "three come after the close", 3, 0)
	})
}

func TestCloseMayBeCalledAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		room := chat.NewRoom()
		members := stay(room, 2, nil)
		time.Sleep(time.Second)
		closeAll(t, room, 3)
		closeAll(t, room, 1)
		members.check(t, "closed four times", 2, 0)
	})
}
