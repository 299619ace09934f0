package rental

import "fmt"

// Station rents out bikes. Cancel takes a reservation back; it must not
// be called for a bike that is not reserved.
type Station interface {
	Reserve(bike string) error
	Charge(card string) error
	Unlock(bike string) error
	Cancel(bike string)
}

// Rent reserves the bike, charges the card, and unlocks the bike. If a
// later step fails, the reservation is cancelled.
func Rent(s Station, bike, card string) (err error) {
	// region: rent
	if err := s.Reserve(bike); err != nil {
		return fmt.Errorf("reserve: %w", err)
	}
	defer func() {
		if err != nil {
			s.Cancel(bike)
		}
	}()
	if err := s.Charge(card); err != nil {
		return fmt.Errorf("charge: %w", err)
	}
	return s.Unlock(bike)
	// endregion
}
