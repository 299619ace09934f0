package grade_test

import (
	"context"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	backup "course.example/units/concurrency/errgroup/exercises/backup-limit/solution"
)

type slowStore struct{ stored atomic.Int32 }

func (s *slowStore) Put(context.Context, backup.File) error {
	time.Sleep(time.Second)
	s.stored.Add(1)
	return nil
}

func TestBackupStoresEveryFile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var store slowStore
		func() {
			defer func() {
				if r := recover(); r != nil {
					t.Errorf("uploads take 1s each: got a panic: %v, want none", r)
				}
			}()
			err := backup.Backup(t.Context(), &store, []backup.File{"a", "b", "c"}, []backup.File{"d.iso", "e.iso", "f.iso"})
			if err != nil {
				t.Errorf("error: got %v, want nil", err)
			}
		}()
		time.Sleep(time.Minute) // let what was started end
		if got := store.stored.Load(); got != 6 {
			t.Errorf("files stored: got %d, want 6", got)
		}
	})
}
