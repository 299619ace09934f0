package main

import "fmt"

// region: scales
type Scale interface{ Tons() int }

type Belt struct{ tons int }

func (b *Belt) Tons() int { return b.tons }

type Tared struct{ *Belt }

type Bay Belt

func (b *Bay) Tons() int { return b.tons }

func main() {
	direct, usual := 0, 0
	belt := &Belt{7}
	for _, s := range []Scale{belt, Tared{belt}, belt, &Bay{7}, &Tared{belt}} {
		// what is compiled for s.Tons() where *Belt is the hot type
		if b, ok := s.(*Belt); ok {
			_ = b.Tons() // inlined
			direct++
		} else {
			_ = s.Tons()
			usual++
		}
	}
	fmt.Println(direct, usual)
}

// endregion
