module example.com/deck

go 1.25.0
