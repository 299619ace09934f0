module example.com/mooring

go 1.25.0
