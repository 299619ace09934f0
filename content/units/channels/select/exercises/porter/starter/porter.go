// Package porter has a hospital porter who takes emergencies first.
package porter

// Trip is one way through the house.
type Trip string

func carry(Trip) {} // takes up to ten minutes

// region: porter
func porter(emergency, routine <-chan Trip) {
	for {
		select {
		case t := <-emergency:
			carry(t) // takes up to ten minutes
			continue
		default:
		}
		select {
		case t := <-emergency:
			carry(t)
		case t := <-routine:
			carry(t)
		}
	}
}

// endregion
