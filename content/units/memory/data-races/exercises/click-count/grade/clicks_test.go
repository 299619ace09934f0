package grade_test

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"

	clicks "course.example/units/memory/data-races/exercises/click-count/solution"
)

func TestEveryClickCounts(t *testing.T) {
	c := clicks.New()
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 100 {
				c.Click("lamp")
			}
		})
	}
	wg.Wait()
	if product, n := c.Top(); product != "lamp" || n != 800 {
		t.Errorf("8 goroutines click on the lamp 100 times each: got %q with %d clicks, want \"lamp\" with 800", product, n)
	}
}

func TestTopKnowsItsClicks(t *testing.T) {
	c := clicks.New()
	if product, n := c.Top(); product != "" || n != 0 {
		t.Errorf("no click yet: got %q, %d, want \"\", 0", product, n)
	}
	for _, product := range []string{"rug", "lamp", "lamp", "sofa", "lamp", "rug"} {
		c.Click(product)
	}
	if product, n := c.Top(); product != "lamp" || n != 3 {
		t.Errorf("lamp was clicked 3 times, rug 2, sofa 1: got %q, %d, want \"lamp\", 3", product, n)
	}
}

func TestTopBreaksTiesByName(t *testing.T) {
	for range 30 {
		c := clicks.New()
		for _, product := range []string{"rug", "bench", "desk", "sofa"} {
			c.Click(product)
			c.Click(product)
		}
		if product, n := c.Top(); product != "bench" || n != 2 {
			t.Fatalf("four products with 2 clicks each: got %q, %d, want \"bench\", 2", product, n)
		}
	}
}

func TestTopJudgesOneMoment(t *testing.T) {
	c := clicks.New()
	for i := range 40 {
		c.Click(fmt.Sprintf("vase %02d", i))
	}
	var stop atomic.Bool
	var wg sync.WaitGroup
	wg.Go(func() {
		for !stop.Load() {
			c.Click("vase 00")
			c.Click("vase 01")
			runtime.Gosched()
		}
	})
	defer wg.Wait()
	defer stop.Store(true)
	for range 100 {
		runtime.Gosched()
		if product, n := c.Top(); product != "vase 00" {
			t.Fatalf("vase 00 is clicked first, then vase 01, and so on in turn, so no other is ever ahead: got %q with %d clicks, want \"vase 00\"", product, n)
		}
	}
}
