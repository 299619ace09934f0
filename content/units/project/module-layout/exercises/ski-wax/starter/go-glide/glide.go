package wax

type Wax struct{ Colour string }

func Pick(celsius int) Wax {
	if celsius < -5 {
		return Wax{"blue"}
	}
	return Wax{"red"}
}
