package club

import (
	"errors"
	"fmt"
)

// ErrNoMember says that nobody has the id.
var ErrNoMember = errors.New("no such member")

// Member is a member of the club.
type Member struct {
	ID     string
	Visits int
}

// region: club
// Members is what Welcome needs of the club's database.
type Members interface {
	// Find returns ErrNoMember for an id that nobody has.
	Find(id string) (Member, error)
	// Save stores m in place of what it had under that id.
	Save(m Member) error
}

// Welcome counts a visit, and signs up who is no member yet.
func Welcome(db Members, id string) (string, error) {
	m, err := db.Find(id)
	if errors.Is(err, ErrNoMember) {
		m, err = Member{ID: id}, nil
	}
	if err != nil {
		return "", err
	}
	m.Visits++
	return fmt.Sprintf("visit %d", m.Visits), db.Save(m)
}

// FakeMembers is a Members for tests.
type FakeMembers struct{ byID map[string]Member }

func (f *FakeMembers) Find(id string) (Member, error) {
	m, ok := f.byID[id]
	if !ok {
		return Member{}, ErrNoMember
	}
	return m, nil
}

func (f *FakeMembers) Save(m Member) error {
	if f.byID == nil {
		f.byID = map[string]Member{}
	}
	f.byID[m.ID] = m
	return nil
}

// endregion
